using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Corpus.Cli.Exchange.Formats;
using Corpus.Cli.Opening;
using Corpus.Sources;

namespace Corpus.Cli.Exchange.Importing.Tei;

/// <summary>Reads TEI P5 (https://tei-c.org/guidelines/p5/): each <c>TEI</c> is an article, also those within a <c>teiCorpus</c>.</summary>
/// <remarks>DTDs are refused, nothing is fetched, and elements may lie in one another only so deep that whoever walks them may recurse. One <c>TEI</c> is in memory at a time.</remarks>
/// <param name="notices">Takes the names of what has no place in a corpus.</param>
/// <param name="progress">Shows how far it is.</param>
/// <param name="cancellation">Ends the reading early.</param>
internal sealed class TeiImport(ImportNotices notices, FileProgress progress, CancellationToken cancellation)
{
    private const int MostNesting = 200;
    private const long MostCharacters = 500_000_000;

    /// <summary>Makes an article file of each <c>TEI</c>. O(length).</summary>
    /// <param name="path">The file.</param>
    /// <param name="origin">What the user calls it.</param>
    /// <param name="name">Its path among the articles, without an extension.</param>
    /// <param name="files">Takes the article files.</param>
    /// <exception cref="ToolException">It is no TEI, or no XML that is safe to read.</exception>
    public void Read(string path, string origin, string name, ImportedFiles files)
    {
        try
        {
            var count = Check(path, origin);
            ReadAll(path, origin, name, count, files);
        }
        catch (XmlException failure)
        {
            throw new ToolException(MessageOf(failure, origin), innerException: failure);
        }
    }

    private static string MessageOf(XmlException failure, string origin)
    {
        var place = failure.LineNumber == 0 ? origin : string.Create(CultureInfo.InvariantCulture, $"{origin}:{failure.LineNumber}:{failure.LinePosition}");
        return failure.Message.Contains("DTD", StringComparison.Ordinal)
            ? $"{place}: the file has a DTD, which could fetch files or grow without end, so it is not read; take the <!DOCTYPE …> away, and write characters for its entities"
            : $"{place}: {SourceFile.OneLine(failure.Message).TrimEnd('.')}";
    }

    /// <summary>Goes through the file once, so that nothing of a bad one is read; gives the number of articles.</summary>
    private int Check(string path, string origin)
    {
        using var input = File.OpenRead(path);
        using var shown = progress.Begin("checking", input.Length);
        using var reader = Open(input);
        var count = 0;
        while (reader.Read())
        {
            cancellation.ThrowIfCancellationRequested();
            shown.Set(input.Position);
            if (reader.NodeType != XmlNodeType.Element)
                continue;
            if (reader.Depth > MostNesting)
                throw new ToolException(string.Create(CultureInfo.InvariantCulture, $"{origin}:{((IXmlLineInfo)reader).LineNumber}: elements lie in one another more than {MostNesting} deep; write them flatter"));
            if (reader.Depth == 0 && reader.LocalName is not ("TEI" or "teiCorpus"))
                throw new ToolException($"'{origin}' begins with the element '{reader.Name}' and is not TEI P5, which begins with TEI or teiCorpus");
            if (reader.LocalName == "TEI")
                count++;
        }

        return count > 0 ? count : throw new ToolException($"'{origin}' has no element TEI in it");
    }

    private void ReadAll(string path, string origin, string name, int count, ImportedFiles files)
    {
        using var input = File.OpenRead(path);
        using var shown = progress.Begin("importing", input.Length);
        using var reader = Open(input);
        var number = 0;
        while (!reader.EOF)
        {
            cancellation.ThrowIfCancellationRequested();
            shown.Set(input.Position);
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "TEI")
            {
                var line = ((IXmlLineInfo)reader).LineNumber;
                var digits = count.ToString(CultureInfo.InvariantCulture).Length;
                foreach (var element in WithInner((XElement)XNode.ReadFrom(reader)))
                    Write(element, $"{origin}:{line}", count == 1 ? name : $"{name}/{(++number).ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0')}", files);
            }
            else if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "teiHeader")
            {
                notices.Add("the header of a teiCorpus has no place in an article, and was left out");
                reader.Skip();
            }
            else
            {
                reader.Read();
            }
        }
    }

    // A TEI may have others beside its text, which are articles of their own.
    private static IEnumerable<XElement> WithInner(XElement tei) => tei.Elements().Where(child => child.Name.LocalName == "TEI").SelectMany(WithInner).Prepend(tei);

    private void Write(XElement tei, string place, string path, ImportedFiles files)
    {
        var article = TeiArticle.Of(tei, path, notices);
        var (extension, content, read) = TextArticle.Of(article, ReadingOptions.None, path);
        if (extension is null)
            throw new ToolException($"{place}: the article cannot be written; take out what no text has, as control characters");
        if (read is null || Fingerprint.OfArticle(read) != Fingerprint.OfArticle(article))
            notices.Add($"the article at {place} has headings or keys that no article file holds just so");
        using var stream = files.Create(path + extension, _ => place);
        stream.Write(Encoding.UTF8.GetBytes(content));
    }

    private static XmlReader Open(Stream input) => XmlReader.Create(input, new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersFromEntities = 1024,
        MaxCharactersInDocument = MostCharacters,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    });
}
