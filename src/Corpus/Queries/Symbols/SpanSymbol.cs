using System.Diagnostics.CodeAnalysis;

namespace Corpus;

#pragma warning disable CS0660, CS0661, CA1046 // equality makes a condition here, as in a lambda over articles

/// <summary>A stretch of the article's text that may be missing, such as the speaker of a quotation, in a query.</summary>
[SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "They stand for the operators of the values.")]
public sealed class SpanSymbol : Symbol<ArticleSpan?>
{
    private readonly bool _isValue;

    internal SpanSymbol(ValueSource<ArticleSpan?> source)
        : base(source, presence: null)
    {
    }

    private SpanSymbol(ValueSource<ArticleSpan?> source, Condition presence)
        : base(source, presence)
        => _isValue = true;

    /// <summary>Whether there is one.</summary>
    public Condition HasValue => this != null;

    /// <summary>The stretch, where there is one; what is asked of it is false where it is missing.</summary>
    public SpanSymbol Value => new(Part(".Value", static span => span), HasValue);

    /// <summary>Its own characters.</summary>
    public TextSymbol Text => new(Part(_isValue ? ".Text" : "?.Text", static span => span?.Text ?? default), HasValue);

    /// <summary>Where it starts in the article's text, in UTF-16 units.</summary>
    public NullableNumberSymbol<int> Start => new(Part(_isValue ? ".Start" : "?.Start", static span => span?.Start), Presence);

    /// <summary>Its length in UTF-16 units.</summary>
    public NullableNumberSymbol<int> Length => new(Part(_isValue ? ".Length" : "?.Length", static span => span?.Length), Presence);

    /// <summary>Where it ends in the article's text, in UTF-16 units.</summary>
    public NullableNumberSymbol<int> End => new(Part(_isValue ? ".End" : "?.End", static span => span?.End), Presence);

    /// <summary>Whether it is missing: <c>q.Speaker == null</c>.</summary>
    public static Condition operator ==(SpanSymbol? left, ArticleSpan? right) => left!.Is(new EqualTest<ArticleSpan?>(right, isNot: false));

    /// <summary>Whether it is there: <c>q.Speaker != null</c>.</summary>
    public static Condition operator !=(SpanSymbol? left, ArticleSpan? right) => left!.Is(new EqualTest<ArticleSpan?>(right, isNot: true));

    /// <summary>Whether it is missing: <c>null == q.Speaker</c>.</summary>
    public static Condition operator ==(ArticleSpan? left, SpanSymbol? right) => right == left;

    /// <summary>Whether it is there: <c>null != q.Speaker</c>.</summary>
    public static Condition operator !=(ArticleSpan? left, SpanSymbol? right) => right != left;

    /// <summary>Whether it reads as the string: ordinal; null if it is missing.</summary>
    public static Condition operator ==(SpanSymbol? left, string? right) => left!.Is(new SpanReadsTest(right, isNot: false));

    /// <summary>Whether it reads otherwise than the string, or is missing: ordinal.</summary>
    public static Condition operator !=(SpanSymbol? left, string? right) => left!.Is(new SpanReadsTest(right, isNot: true));

    /// <summary>Whether it reads as the string: ordinal; null if it is missing.</summary>
    public static Condition operator ==(string? left, SpanSymbol? right) => right == left;

    /// <summary>Whether it reads otherwise than the string, or is missing: ordinal.</summary>
    public static Condition operator !=(string? left, SpanSymbol? right) => right != left;
}
