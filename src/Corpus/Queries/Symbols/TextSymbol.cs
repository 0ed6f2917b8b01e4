using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace Corpus;

#pragma warning disable CS0660, CS0661, CA1046 // equality makes a condition here, as in a lambda over articles

/// <summary>The text of an article or of a span in a query: what <see cref="Text"/> has, with the same meaning.</summary>
[SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "They stand for the operators of the values.")]
public sealed class TextSymbol : Symbol<Text>
{
    private const string NoOrder = "Texts have no order. Sort by a part that has one, such as a.Text.Length or a.Headline.";

    internal TextSymbol(ValueSource<Text> source, Condition? presence = null)
        : base(source, presence)
    {
    }

    /// <summary>There is no such order: the compiler says what to sort by.</summary>
    /// <exception cref="InvalidOperationException">Always.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [Obsolete(NoOrder, error: true)]
    public static implicit operator OrderKey(TextSymbol symbol) => throw new InvalidOperationException(NoOrder);

    /// <summary>The length in UTF-16 units.</summary>
    public NumberSymbol<int> Length => new(Source is ArticleTextSource ? ArticleNumberSource.TextLength : Part(".Length", static text => text.Length), Presence);

    /// <summary>The length in bytes of UTF-8.</summary>
    public NumberSymbol<int> Utf8Length => new(Part(".Utf8Length", static text => text.Utf8Length), Presence);

    /// <summary>Whether there is nothing.</summary>
    public BooleanSymbol IsEmpty => new(Part(".IsEmpty", static text => text.IsEmpty), Presence);

    /// <summary>Whether it reads as the string: ordinal.</summary>
    public static Condition operator ==(TextSymbol? left, string? right) => left!.Is(new TextEqualTest(right, isNot: false));

    /// <summary>Whether it reads otherwise than the string: ordinal.</summary>
    public static Condition operator !=(TextSymbol? left, string? right) => left!.Is(new TextEqualTest(right, isNot: true));

    /// <summary>Whether it reads as the string: ordinal.</summary>
    public static Condition operator ==(string? left, TextSymbol? right) => right == left;

    /// <summary>Whether it reads otherwise than the string: ordinal.</summary>
    public static Condition operator !=(string? left, TextSymbol? right) => right != left;

    /// <inheritdoc cref="Text.Contains(string)"/>
    public Condition Contains(string value) => Contains(value, StringComparison.Ordinal);

    /// <inheritdoc cref="Text.Contains(string, StringComparison)"/>
    public Condition Contains(string value, StringComparison comparisonType) => Has(TextTest.Contains(value, comparisonType));

    /// <inheritdoc cref="Text.IndexOf(string)"/>
    public NumberSymbol<int> IndexOf(string value) => IndexOf(value, StringComparison.Ordinal);

    /// <inheritdoc cref="Text.IndexOf(string, StringComparison)"/>
    public NumberSymbol<int> IndexOf(string value, StringComparison comparisonType)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new(new CallSource<Text, int>(Source, Call("IndexOf", value, comparisonType), text => text.IndexOf(value, comparisonType)), Presence);
    }

    /// <summary>Whether the text has the token, or, if it is more than one, the tokens one after the other in one paragraph; form C, <c>’</c> as <c>'</c>, and without case.</summary>
    /// <param name="word">The word.</param>
    /// <param name="matchCase">Whether case must be the same.</param>
    /// <exception cref="ArgumentNullException"><paramref name="word"/> is null.</exception>
    public Condition ContainsWord(string word, bool matchCase = false) => Has(TextTest.Words(word, matchCase, isPhrase: false));

    /// <summary>Whether the text has a token in whose form the regular expression finds a match.</summary>
    /// <remarks>
    /// One without a time limit of its own is made again from its text, with a limit of ten seconds, when it is first used; see <see cref="Text.ContainsWord(Regex)"/>. In a query
    /// the limit is for each text or, where all words of the corpus are gone through, for these.
    /// </remarks>
    /// <param name="pattern">The regular expression. When the query is answered, a <see cref="TimeoutException"/> says that it took longer than its limit.</param>
    /// <exception cref="ArgumentNullException"><paramref name="pattern"/> is null.</exception>
    public Condition ContainsWord(Regex pattern) => Has(TextTest.WordMatch(pattern));

    /// <summary>Whether the text has the tokens of the phrase one after the other, in one paragraph; form C, <c>’</c> as <c>'</c>, and without case.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="matchCase">Whether case must be the same.</param>
    /// <exception cref="ArgumentNullException"><paramref name="phrase"/> is null.</exception>
    public Condition ContainsPhrase(string phrase, bool matchCase = false) => Has(TextTest.Words(phrase, matchCase, isPhrase: true));

    /// <summary>Whether both, words or phrases, stand in one paragraph, in either order, the first token of the later at most so many tokens behind the last of the earlier.</summary>
    /// <param name="first">The one.</param>
    /// <param name="second">The other.</param>
    /// <param name="within">How many tokens; neighbours are 1 apart.</param>
    /// <param name="matchCase">Whether case must be the same.</param>
    /// <exception cref="ArgumentNullException"><paramref name="first"/> or <paramref name="second"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="within"/> is less than 1.</exception>
    public Condition ContainsNear(string first, string second, int within, bool matchCase = false) => Has(TextTest.Near(first, second, within, matchCase));

    /// <summary>Whether the text has a token that begins so.</summary>
    /// <param name="prefix">The beginning.</param>
    /// <param name="matchCase">Whether case must be the same.</param>
    /// <exception cref="ArgumentNullException"><paramref name="prefix"/> is null.</exception>
    public Condition ContainsWordPrefix(string prefix, bool matchCase = false) => Has(TextTest.Prefix(prefix, matchCase));

    /// <summary>Whether the regular expression finds a match in the text.</summary>
    /// <remarks>
    /// One without a time limit of its own is made again from its text, with a limit of ten seconds, when it is first used; see <see cref="Text.ContainsMatch(Regex)"/>. In a query
    /// the limit is for each text or, where all words of the corpus are gone through, for these.
    /// </remarks>
    /// <param name="pattern">The regular expression. When the query is answered, a <see cref="TimeoutException"/> says that it took longer than its limit.</param>
    /// <exception cref="ArgumentNullException"><paramref name="pattern"/> is null.</exception>
    public Condition ContainsMatch(Regex pattern) => Has(TextTest.Match(pattern));

    /// <inheritdoc cref="Text.StartsWith(string)"/>
    public Condition StartsWith(string value) => StartsWith(value, StringComparison.Ordinal);

    /// <inheritdoc cref="Text.StartsWith(string, StringComparison)"/>
    public Condition StartsWith(string value, StringComparison comparisonType)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Calls(Call("StartsWith", value, comparisonType), text => text.StartsWith(value, comparisonType));
    }

    /// <inheritdoc cref="Text.EndsWith(string)"/>
    public Condition EndsWith(string value) => EndsWith(value, StringComparison.Ordinal);

    /// <inheritdoc cref="Text.EndsWith(string, StringComparison)"/>
    public Condition EndsWith(string value, StringComparison comparisonType)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Calls(Call("EndsWith", value, comparisonType), text => text.EndsWith(value, comparisonType));
    }

    /// <inheritdoc cref="Text.Equals(string?)"/>
    public Condition Equals(string? value) => Equals(value, StringComparison.Ordinal);

    /// <inheritdoc cref="Text.Equals(string?, StringComparison)"/>
    public Condition Equals(string? value, StringComparison comparisonType) => Calls(Call("Equals", value, comparisonType), text => text.Equals(value, comparisonType));

    private static string Call(string name, string? value, StringComparison comparisonType)
        => comparisonType == StringComparison.Ordinal ? $"{name}({CSharpLiteral.Of(value)})" : $"{name}({CSharpLiteral.Of(value)}, {CSharpLiteral.Of(comparisonType)})";

    private Condition Has(TextTest test) => new TextCondition(Source, test, Presence);
}
