using Corpus.Sources;

namespace Corpus;

/// <summary>Reads gold files, whatever their format; the end of the name says which it is.</summary>
internal static class GoldFile
{
    /// <summary>How the names of gold files end, in the order in which they are looked for.</summary>
    public static IReadOnlyList<string> Extensions { get; } = [StandoffReader.Extension, BratReader.Extension];

    /// <summary>Whether a file is gold by its name.</summary>
    public static bool IsGold(string path) => Extensions.Any(extension => path.EndsWith(extension, StringComparison.Ordinal));

    /// <summary>What the file has at its places in the text; null where anything is wrong, which is told. O(length of text and file).</summary>
    /// <param name="path">The file, as messages name it.</param>
    /// <param name="bytes">What is in it.</param>
    /// <param name="text">The article's text.</param>
    /// <param name="paragraphStarts">Where its paragraphs start, ascending.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public static GoldContent? Read(string path, byte[] bytes, string text, IEnumerable<int> paragraphStarts, ICollection<GoldProblem> problems)
    {
        var before = problems.Count;
        var content = Decode(path, bytes, problems) is { } decoded ? Read(path, decoded, text, paragraphStarts, problems) : null;
        return problems.Count == before ? content : null;
    }

    private static GoldContent Read(string path, string content, string text, IEnumerable<int> paragraphStarts, ICollection<GoldProblem> problems)
    {
        if (path.EndsWith(BratReader.Extension, StringComparison.Ordinal))
            return new GoldContent(null, null, BratReader.Read(path, content, text, problems));

        var before = problems.Count;
        var file = StandoffReader.Read(path, content, problems);
        // What cannot be read would be told a second time as what is missing.
        if (problems.Count > before)
            return new GoldContent(null, null, null);
        var gold = GoldAlignment.Align(file, text, paragraphStarts, problems);
        return new GoldContent(gold.Sentences, gold.Quotations, null);
    }

    private static string? Decode(string path, byte[] bytes, ICollection<GoldProblem> problems)
    {
        if (!FileDecoder.TryDecode(path, bytes, bytes.Length, out var content, out var wrong))
        {
            problems.Add(new GoldProblem(path, wrong!.Place.Line, $"{wrong.Message}: save the file as UTF-8"));
            return null;
        }

        if (!string.IsNullOrWhiteSpace(content))
            return content;
        problems.Add(new GoldProblem(path, 1, path.EndsWith(BratReader.Extension, StringComparison.Ordinal)
            ? "the file is empty: annotate the article, or take the file away; a line that begins with '#' says that there is nothing to annotate"
            : "the file is empty: write a line 'S' for each sentence of the article, or take the file away"));
        return null;
    }
}
