using System.Runtime.CompilerServices;
using Corpus.Compiler.Compiling;
using Corpus.Segmentation;
using Corpus.Sources;

namespace Corpus.Benchmarks.TextSpeed;

/// <summary>The articles of the corpora of this repository.</summary>
internal static class OwnArticles
{
    private static readonly (string Corpus, string Language)[] Corpora = [("Krant", "nl"), ("Havenpost", "en")];

    public static BenchmarkText Read() => new("Krant and Havenpost", [.. Corpora.SelectMany(corpus => Read(corpus.Corpus, corpus.Language))]);

    private static IEnumerable<BenchmarkArticle> Read(string corpus, string language)
        => CorpusFolder.List(Path.Combine(Folder(), corpus, "articles"), null, null).Files
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .Select(file => (file.Path, Bytes: File.ReadAllBytes(file.FullPath)))
            .SelectMany(file => ArticleFileReader.Read(file.Path, file.Bytes, file.Bytes.Length, CardOptions(corpus)).Articles)
            .Select(article => BenchmarkArticle.Of(article.Text, Paragraphs(article.Paragraphs), language));

    public static IReadOnlyList<ParagraphSpan> Paragraphs(IReadOnlyList<SourceParagraph> paragraphs)
        => [.. paragraphs.Select(paragraph => new ParagraphSpan(paragraph.Start, paragraph.Length, paragraph.HeadingLevel > 0))];

    private static ReadingOptions CardOptions(string corpus)
        => CardSummary.Of(CardReader.Read("README.md", File.ReadAllText(Path.Combine(Folder(), corpus, "articles", "README.md")), out _)).Options;

    private static string Folder([CallerFilePath] string file = "")
        => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", "..", "corpus"));
}
