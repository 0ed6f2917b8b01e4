using Corpus.Sources;

namespace Corpus.Cli.Diffing;

/// <summary>What is compared of an article besides its id and member: all that both an image and a file can tell.</summary>
/// <remarks>
/// How a value was written, in quotes or not, an image does not keep; where it matters, the type of the property differs.
/// </remarks>
/// <param name="Date">Its date as ISO 8601-2.</param>
/// <param name="Title">Its own title.</param>
/// <param name="Language">Its language; that of the corpus where it has none of its own.</param>
/// <param name="Text">Its text.</param>
/// <param name="Paragraphs">Its paragraphs.</param>
/// <param name="Fields">The keys that have a value, in whatever order.</param>
/// <param name="Sentences">The annotations that come with it.</param>
internal sealed record ComparedContent(
    string Date, string? Title, string Language, string Text, IReadOnlyList<SourceParagraph> Paragraphs, IReadOnlyList<ComparedField> Fields,
    IReadOnlyList<ComparedSentence> Sentences)
{
    /// <summary>The content of an article that was read from its file.</summary>
    public static ComparedContent Of(SourceArticle article, string language) => new(
        article.Date.ToString(), article.Title, article.Language ?? language, article.Text, article.Paragraphs,
        [.. article.Fields.Where(field => !field.Value.IsNull).Select(ComparedField.Of)],
        [.. (article.Gold?.Sentences ?? []).Select(ComparedSentence.Of)]);

    /// <summary>The content of an article of an image.</summary>
    /// <exception cref="CorpusImageException">It is damaged.</exception>
    public static ComparedContent Of(Article article) => new(
        article.Date.ToString(), article.Title, LanguageOf(article), article.Text.ToString(),
        [.. article.Paragraphs.Select(paragraph => new SourceParagraph(paragraph.Start, paragraph.Length, paragraph.HeadingLevel))],
        [.. article.Fields.Select(ComparedField.Of)],
        [.. article.Treebank.Select(ComparedSentence.Of)]);

    /// <summary>A hash that is the same for the same content, wherever it was read. O(length).</summary>
    public string Hash()
    {
        var input = new HashInput();
        input.Add(Date);
        input.Add(Title);
        input.Add(Language);
        input.Add(Text);
        input.Add(Paragraphs.Count);
        foreach (var paragraph in Paragraphs)
            Add(input, paragraph);
        input.Add(Fields.Count);
        foreach (var field in Fields.OrderBy(field => field.Key, StringComparer.Ordinal))
            field.AddTo(input);
        input.Add(Sentences.Count);
        foreach (var sentence in Sentences)
            sentence.AddTo(input);
        return input.Finish().ToShortString();
    }

    // A language that was detected says nothing of the files: another version may detect another one.
    private static string LanguageOf(Article article)
        => article.Image.Layers.HasDetectedLanguage(article.Ordinal) ? article.Image.Language : article.Language;

    private static void Add(HashInput input, SourceParagraph paragraph)
    {
        input.Add(paragraph.Start);
        input.Add(paragraph.Length);
        input.Add(paragraph.HeadingLevel);
    }
}
