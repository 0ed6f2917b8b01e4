using System.Globalization;

namespace Corpus.Sources;

/// <summary>
/// The texts of corpora that a project references, which the build takes out of their images, so that the analyzer can look for the words of pinned spans: the compiler of C# reads text files and nothing else.
/// </summary>
/// <remarks>
/// The first line is <c>corpus-texts</c>, a tab and the version. A line <c>corpus</c>, a tab and a fingerprint begins a corpus; a line <c>article</c> with id, path, line and length, tabs between them, is followed by so many UTF-16
/// units of text and a newline. A line <c>large</c>, a tab, a fingerprint, a tab and a number of bytes is all there is of a corpus with more text than the build is asked for. A file that is cut or of another version has what stands before the damage.
/// </remarks>
internal sealed class PinTextsFile
{
    /// <summary>How the names of these files end.</summary>
    public const string Extension = ".corpustexts";

    private const string Magic = "corpus-texts\t1";
    private const string Corpus = "corpus";
    private const string Article = "article";
    private const string Large = "large";

    private readonly string _content;
    private readonly Dictionary<string, Dictionary<string, Entry>> _corpora = new(StringComparer.Ordinal);

    private readonly Dictionary<string, long> _leftOut = new(StringComparer.Ordinal);

    private PinTextsFile(string content) => _content = content;

    /// <summary>Reads where each text stands; O(length), and makes no text before it is asked for.</summary>
    public static PinTextsFile Read(string content)
    {
        var file = new PinTextsFile(content);
        var at = 0;
        Dictionary<string, Entry>? corpus = null;
        if (!file.TryLine(ref at, out var line) || line != Magic)
            return file;
        while (file.TryLine(ref at, out line))
        {
            var parts = line.Split('\t');
            if (parts is [Corpus, var fingerprint])
            {
                file._corpora[fingerprint] = corpus = new Dictionary<string, Entry>(StringComparer.Ordinal);
            }
            else if (parts is [Large, var large, var bytes] && long.TryParse(bytes, NumberStyles.None, CultureInfo.InvariantCulture, out var most))
            {
                (file._leftOut[large], corpus) = (most, null);
            }
            else if (corpus is not null && parts is [Article, var id, var path, var number, var size] && TryNumber(number, out var first) && TryNumber(size, out var length) && length <= content.Length - at)
            {
                corpus[id] = new Entry(path, first, at, length);
                at = Math.Min(content.Length, at + length + 1);
            }
            else
            {
                break;
            }
        }

        return file;
    }

    /// <summary>Writes the head of a file.</summary>
    public static void WriteHead(TextWriter output) => WriteLine(output, Magic);

    /// <summary>Writes the head of a corpus.</summary>
    public static void WriteCorpus(TextWriter output, string fingerprint) => WriteLine(output, $"{Corpus}\t{fingerprint}");

    /// <summary>Writes that a corpus is left out for its size.</summary>
    /// <param name="output">The file.</param>
    /// <param name="fingerprint">The fingerprint of the corpus.</param>
    /// <param name="size">How many bytes of text it has.</param>
    public static void WriteLeftOut(TextWriter output, string fingerprint, long size) => WriteLine(output, $"{Large}\t{fingerprint}\t{size.ToString(CultureInfo.InvariantCulture)}");

    /// <summary>Writes an article. One whose id or path cannot stand in a line is left out, and then nobody checks its spans.</summary>
    public static void WriteArticle(TextWriter output, string id, PinText article)
    {
        if (id.IndexOfAny(['\t', '\n', '\r']) >= 0 || article.Path.IndexOfAny(['\t', '\n', '\r']) >= 0)
            return;
        WriteLine(output, string.Join("\t", Article, id, article.Path, article.Line.ToString(CultureInfo.InvariantCulture), article.Text.Length.ToString(CultureInfo.InvariantCulture)));
        WriteLine(output, article.Text);
    }

    /// <summary>Whether the file has the texts of this corpus, of just this build.</summary>
    public bool Has(string fingerprint) => _corpora.ContainsKey(fingerprint);

    /// <summary>How many bytes of text a corpus has that was left out for them; null of any other.</summary>
    public long? SizeLeftOut(string fingerprint) => _leftOut.TryGetValue(fingerprint, out var size) ? size : null;

    /// <summary>An article; null if the corpus has none of this id.</summary>
    public PinText? Find(string fingerprint, string id)
        => _corpora.TryGetValue(fingerprint, out var corpus) && corpus.TryGetValue(id, out var entry)
            ? new PinText(entry.Path, entry.Line, _content.Substring(entry.Start, entry.Length))
            : null;

    private bool TryLine(ref int at, out string line)
    {
        var end = _content.IndexOf('\n', at);
        line = end < 0 ? "" : _content.Substring(at, end - at);
        at = end < 0 ? _content.Length : end + 1;
        return end >= 0;
    }

    private static bool TryNumber(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private static void WriteLine(TextWriter output, string line)
    {
        output.Write(line);
        output.Write('\n');
    }

    private readonly record struct Entry(string Path, int Line, int Start, int Length);
}
