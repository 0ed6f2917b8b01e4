namespace Corpus.Compiler.Gold;

/// <summary>What is wrong with the gold files of a corpus, before a test reads them: a file that no article has is embedded for nobody, and its article is left out of every score.</summary>
internal static class GoldCheck
{
    /// <summary>What is wrong with one file, by its line. O(length of file and text).</summary>
    /// <param name="image">The corpus.</param>
    /// <param name="path">The file, as messages name it.</param>
    /// <param name="name">Its name below the folder of gold: the id of an article and the ending of a format.</param>
    /// <exception cref="CorpusImageException">The image is damaged.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static IReadOnlyList<GoldProblem> ProblemsOf(CorpusImage image, string path, string name)
    {
        if (GoldFile.Extensions.FirstOrDefault(ending => name.EndsWith(ending, StringComparison.Ordinal)) is not { } extension)
            return [new GoldProblem(path, 1, $"this is no gold file; its name is the id of an article and one of {string.Join(", ", GoldFile.Extensions)}")];
        var written = name[..^extension.Length];
        var ordinal = image.Ids.Find(GoldNames.Unescape(written));
        return ordinal < 0
            ? [new GoldProblem(path, 1, $"no article of {image.Name} has the id '{written}'{NearestTo(image, written)}; name the file for the id of its article, which is the path below the folder of the wildcard, or take it away")]
            : ProblemsOf(new PlainArticle(new ArticleHandle(image, ordinal)), path);
    }

    private static List<GoldProblem> ProblemsOf(PlainArticle article, string path)
    {
        var problems = new List<GoldProblem>();
        GoldFile.Read(path, File.ReadAllBytes(path), article.Text.ToString(), article.Paragraphs.Select(paragraph => paragraph.Start), problems);
        return problems;
    }

    private static string NearestTo(CorpusImage image, string id)
        => NearestId.Of(id, image) is { } nearest ? $" (the nearest is '{nearest}')" : "";
}
