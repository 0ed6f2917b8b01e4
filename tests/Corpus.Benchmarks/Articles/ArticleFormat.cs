namespace Corpus.Benchmarks.Articles;

/// <summary>A way to keep articles in files.</summary>
internal abstract class ArticleFormat
{
    public static ArticleFormat DatedText { get; } = new DatedTextFormat();

    public static ArticleFormat FrontMatter { get; } = new FrontMatterFormat();

    public static ArticleFormat JsonLines { get; } = new JsonLinesFormat();

    /// <summary>As a person calls it.</summary>
    public abstract string Name { get; }

    /// <summary>How the files end.</summary>
    public abstract string Extension { get; }

    public abstract void Write(string folder, IEnumerable<GeneratedArticle> articles);

    /// <summary>The content of one file after an edit of the text of one of its articles.</summary>
    /// <param name="content">As it was.</param>
    /// <param name="round">Another number makes another text.</param>
    public abstract string Edited(string content, int round);

    /// <summary>The files below <paramref name="folder"/>, in the order of the corpus.</summary>
    public string[] FilesBelow(string folder) => [.. Directory.GetFiles(folder, "*" + Extension, SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    /// <summary>What an edit adds to a text.</summary>
    protected static string Addition(int round) => $" Ronde {round}.";
}
