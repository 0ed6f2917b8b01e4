using System.Diagnostics.CodeAnalysis;

namespace Corpus.Sources;

/// <summary>The YAML between two lines <c>---</c> at the beginning of a file, as the head of an article.</summary>
/// <param name="Head">What its keys say.</param>
/// <param name="Place">Its first line.</param>
/// <param name="Insertion">Where a key could be added.</param>
/// <param name="BodyStart">The offset behind its last line.</param>
internal sealed record FrontMatter(ArticleHead Head, TextSpan Place, HeadInsertion? Insertion, int BodyStart)
{
    /// <summary>
    /// Reads the front matter, if the file begins with a line <c>---</c>; what is wrong with it is reported to the file. O(length of the matter).
    /// </summary>
    public static bool TryRead(SourceFile file, [NotNullWhen(true)] out FrontMatter? matter)
    {
        matter = FrontMatterBlock.TryRead(file, out var block)
            ? new FrontMatter(HeadReader.Read(file, block.Keys), block.Place, block.Insertion, block.BodyStart)
            : null;
        return matter is not null;
    }

    /// <summary>What a file without front matter has instead; a key is added by giving it some.</summary>
    public static FrontMatter NoneIn(SourceFile file)
        => new(new ArticleHead(), new TextSpan(file.Start, 0), new HeadInsertion(file.Start, "---\n", ": ", "\n---\n"), file.Start);

    /// <summary>The one article of a file with this front matter and this text.</summary>
    public SourceArticle ArticleWith(SourceFile file, string text, IReadOnlyList<SourceParagraph> paragraphs)
    {
        if (text.Length == 0)
            file.Report(DiagnosticRules.EmptyText, new TextSpan(BodyStart, 0));
        return new SourceArticle
        {
            Id = Head.Id ?? file.Stem,
            Path = file.Path,
            Line = 1,
            Date = Head.Date,
            Title = Head.Title,
            ExplicitName = Head.Name,
            Language = Head.Language,
            Text = text,
            Paragraphs = paragraphs,
            Fields = Head.Fields,
            HeadPlace = Place,
            Insertion = Insertion,
        };
    }
}
