using Corpus.Segmentation;
using Corpus.Sources;
using Lucene.Net.Index;

namespace Corpus.Benchmarks.LinguistSpeed;

/// <summary>From the stored text, which is divided into tokens once more: by ours, which are faster than Lucene.NET's own and which the index was fed.</summary>
/// <param name="languages">The rules for each document.</param>
internal sealed class AnalysedOffsets(IReadOnlyList<LanguageRules> languages) : ILuceneOffsets
{
    public string Name => "stored text analysed anew";

    public void Read(AtomicReader reader, int document, string text, TokenOffsets offsets)
    {
        offsets.Clear();
        foreach (var paragraph in ParagraphSplitter.Split(text))
        {
            foreach (var segment in new TokenSegments(text.AsSpan(paragraph.Start, paragraph.Length), languages[document]))
            {
                if (segment.Kind != TokenKind.Blank)
                    offsets.Set(offsets.Count, paragraph.Start + segment.Start, paragraph.Start + segment.End);
            }
        }
    }
}
