using System.Buffers.Binary;
using Corpus.Sources;

namespace Corpus;

/// <summary>Writes what was made of a card and of the citation file beside it.</summary>
internal sealed class CardDetailsWriter
{
    private readonly List<uint> _numbers = [];

    /// <summary>Numbers what there is. O(length).</summary>
    /// <exception cref="ArgumentException">Something in it has half of a surrogate pair, or there are too many authors.</exception>
    public CardDetailsWriter(CardDetails details, StringTableWriter strings)
    {
        if (details.Authors.Count > ImageFormat.MaxAuthors)
            throw new ArgumentException($"The corpus has {details.Authors.Count} authors; at most {ImageFormat.MaxAuthors} are possible.", nameof(details));
        foreach (var text in (ReadOnlySpan<string?>)[details.FirstParagraph, details.CitationFile, details.BibTeX, details.Url])
            _numbers.Add(strings.Add(text));
        _numbers.Add((uint)details.Authors.Count);
        foreach (var author in details.Authors)
            _numbers.Add(strings.Add(author));
    }

    /// <summary>Writes the numbers. O(authors).</summary>
    public void WriteTo(BodyWriter body)
    {
        Span<byte> bytes = stackalloc byte[sizeof(uint)];
        foreach (var number in _numbers)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(bytes, number);
            body.Write(bytes);
        }
    }
}
