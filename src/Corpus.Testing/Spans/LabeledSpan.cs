using System.Globalization;

namespace Corpus.Testing;

/// <summary>A stretch of a text with a label: what a program under test found, or what gold has. It belongs to no article, so that programs can make it.</summary>
/// <remarks>The parts of an article convert to it, lists of them by <c>[.. article.Quotations]</c>.</remarks>
/// <param name="Start">Where it starts, in UTF-16 units of the text from 0.</param>
/// <param name="Length">Its length in UTF-16 units.</param>
/// <param name="Label">Its label, such as <c>PER</c>, <c>NOUN</c> or <c>speech</c>; <c>""</c> where spans have none.</param>
public readonly record struct LabeledSpan(int Start, int Length, string Label = "")
{
    /// <summary>Where it ends, in UTF-16 units: the unit behind its last.</summary>
    public int End => Start + Length;

    /// <summary>The span of a range from the start of a text, without a label: <c>4..9</c>.</summary>
    /// <exception cref="ArgumentException">The range counts from the end.</exception>
    public static implicit operator LabeledSpan(Range range) => FromRange(range);

    /// <summary>The place of a sentence, without a label, as gold of sentences has it.</summary>
    public static implicit operator LabeledSpan(Sentence sentence) => new(sentence.Start, sentence.Length);

    /// <summary>The place of a token, without a label, as gold of tokens has it.</summary>
    public static implicit operator LabeledSpan(Token token) => new(token.Start, token.Length);

    /// <summary>The place of a quotation, labelled with its kind as gold of quotations has it: <c>speech</c>, <c>half</c>, <c>title</c>, <c>scare</c>; <c>unknown</c> where it has none.</summary>
    public static implicit operator LabeledSpan(Quotation quotation) => new(quotation.Start, quotation.Length, KindNames.Of(quotation.Kind));

    /// <summary>The place of a paragraph, without a label.</summary>
    public static implicit operator LabeledSpan(Paragraph paragraph) => new(paragraph.Start, paragraph.Length);

    /// <summary>The place of a span of an article, without a label: <c>map.ToChanged(article.Span("de haven"))</c>.</summary>
    public static implicit operator LabeledSpan(ArticleSpan span) => new(span.Start, span.Length);

    /// <summary>The span of a range from the start of a text.</summary>
    /// <param name="range">The range: <c>4..9</c>.</param>
    /// <param name="label">The label.</param>
    /// <exception cref="ArgumentException">The range counts from the end.</exception>
    public static LabeledSpan FromRange(Range range, string label = "")
        => range.Start.IsFromEnd || range.End.IsFromEnd
            ? throw new ArgumentException($"A span counts from the start of its text, and {range} does not; give it both offsets from the start.", nameof(range))
            : new LabeledSpan(range.Start.Value, range.End.Value - range.Start.Value, label);

    /// <summary><c>[4..9) PER</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"[{Start}..{End}){(string.IsNullOrEmpty(Label) ? "" : " ")}{Label}");
}
