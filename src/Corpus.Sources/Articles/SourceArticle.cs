namespace Corpus.Sources;

/// <summary>An article as its file gives it: what both lanes start from.</summary>
internal sealed class SourceArticle
{
    /// <summary>What <c>Articles["…"]</c> takes: what the article's head gives, else a function of the corpus-relative path.</summary>
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
    public required IReadOnlyList<SourceParagraph> Paragraphs { get; init; }

    /// <summary>The keys of the head in the order of the file, those that are properties of this class aside. No key twice.</summary>
    public IReadOnlyList<SourceField> Fields { get; init; } = [];

    /// <summary>Where the head is, for findings about what it lacks: its first line, or where it would begin.</summary>
    public TextSpan HeadPlace { get; init; }

    /// <summary>How a key can be added to the head: null where the format has no place for one.</summary>
    public HeadInsertion? Insertion { get; init; }

    /// <summary>The annotations that come with the article, if any.</summary>
    public GoldLayer? Gold { get; init; }
}
