namespace Corpus.Sources;

/// <summary>An article as its file gives it: what both lanes start from.</summary>
internal sealed class SourceArticle
{
    /// <summary>What <c>Articles["…"]</c> takes: the corpus-relative path without its extension.</summary>
    public required string Id { get; init; }

    /// <summary>The corpus-relative path of the file, with <c>/</c>.</summary>
    public required string Path { get; init; }

    /// <summary>The line of <see cref="Path"/>, from 1, where the article begins.</summary>
    public required int Line { get; init; }

    public PartialDate Date { get; init; }

    public string? Title { get; init; }

    /// <summary>The C# name that the head asks for, if it does.</summary>
    public string? ExplicitName { get; init; }

    /// <summary>The BCP 47 tag that the article gives itself; null leaves it to the corpus.</summary>
    public string? Language { get; init; }

    /// <summary>The file's own characters without the head, newlines as <c>\n</c>, trimmed at both ends.</summary>
    public required string Text { get; init; }

    /// <summary>The paragraphs in <see cref="Text"/>, in order, never overlapping.</summary>
    public required IReadOnlyList<TextSpan> Paragraphs { get; init; }
}
