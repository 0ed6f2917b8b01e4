using System.ComponentModel;

namespace Corpus;

/// <summary>
/// What a query asks of an article, as plain data: it can be printed, stored and planned. Symbols make it, when a lambda such as
/// <c>a => a.Date.Year == 2022</c> is given to a query. Immutable, so thread-safe.
/// </summary>
/// <remarks>
/// Whatever a condition is asked of, the answer is that of the same C# over the article itself; only where that would throw because a value is
/// missing (<c>a.Title.Contains("x")</c> of an article without a title) the condition is false.
/// </remarks>
public abstract class Condition
{
    private protected Condition()
    {
    }

    /// <summary>Both. So that <c>&amp;&amp;</c> works.</summary>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    /// <exception cref="ArgumentException">They ask the metadata of two corpora.</exception>
    /// <exception cref="InvalidOperationException">They are nested too deeply: at most 1,000 conditions of different operators stand within one another.</exception>
    public static Condition operator &(Condition left, Condition right) => ReferenceEquals(Checked(left), Checked(right)) ? left : new AndCondition(left, right);

    /// <summary>Either. So that <c>||</c> works.</summary>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    /// <exception cref="ArgumentException">They ask the metadata of two corpora.</exception>
    /// <exception cref="InvalidOperationException">They are nested too deeply: at most 1,000 conditions of different operators stand within one another.</exception>
    public static Condition operator |(Condition left, Condition right)
    {
        QueryLambda.Joined(left);
        return ReferenceEquals(Checked(left), Checked(right)) ? left : new OrCondition(left, right);
    }

    /// <summary>The opposite.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    /// <exception cref="InvalidOperationException">It is nested too deeply: at most 1,000 conditions of different operators stand within one another.</exception>
    public static Condition operator !(Condition condition) => new NotCondition(Checked(condition));

    /// <summary>Whether it holds, or whether it does not: <c>a.Title?.Contains("x") == true</c>. Of what may be missing neither does.</summary>
    /// <exception cref="ArgumentNullException">The condition is null.</exception>
    /// <exception cref="InvalidOperationException">It is nested too deeply: at most 1,000 conditions of different operators stand within one another.</exception>
    public static Condition operator ==(Condition? condition, bool value) => value ? Checked(condition) : Checked(condition).Opposite;

    /// <summary>Whether it does not hold, or whether it does: <c>a.Title?.Contains("x") != true</c>. Of what may be missing both do.</summary>
    /// <exception cref="ArgumentNullException">The condition is null.</exception>
    /// <exception cref="InvalidOperationException">It is nested too deeply: at most 1,000 conditions of different operators stand within one another.</exception>
    public static Condition operator !=(Condition? condition, bool value) => new NotCondition(condition == value);

    /// <summary>Two conditions are not compared by an index: this makes the lambda plain LINQ, where C# would compare the objects.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static PlainOnly operator ==(Condition? left, Condition? right) => throw PlainOnly.NoValue("A condition");

    /// <inheritdoc cref="op_Equality(Condition?, Condition?)"/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static PlainOnly operator !=(Condition? left, Condition? right) => throw PlainOnly.NoValue("A condition");

    /// <summary>Always false: both sides of <c>||</c> and <c>&amp;&amp;</c> are conditions, whatever the other is.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static bool operator true(Condition condition)
    {
        QueryLambda.Asked(condition);
        return false;
    }

    /// <summary>Always false: both sides of <c>||</c> and <c>&amp;&amp;</c> are conditions, whatever the other is.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static bool operator false(Condition condition) => false;

    /// <summary>Whether it is the same object.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed override bool Equals(object? obj) => ReferenceEquals(this, obj);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed override int GetHashCode() => base.GetHashCode();

    /// <summary>The condition as C#, with <c>a</c> for the article.</summary>
    public sealed override string ToString() => ConditionText.Of(this);

    /// <summary>How many conditions stand within one another, a chain of the same operator counting as one.</summary>
    internal virtual int Depth => 0;

    /// <summary>How many conditions it is made of, one that stands in several places counting in each: what walking through it costs.</summary>
    internal virtual int Size => 1;

    /// <summary>How many queries stand within one another in it, each of which is answered before the one around it.</summary>
    internal virtual int Queries => 0;

    /// <summary>The image whose metadata it asks; null if it is about what articles of every corpus have.</summary>
    internal virtual CorpusImage? Asked => null;

    /// <summary>The condition that this one is false, which <c>?.</c> of a missing value is not.</summary>
    internal virtual Condition Opposite => new NotCondition(this);

    /// <summary>Whether it holds where the scope is: plain evaluation, without any index. Property tests hold the planner to this, and this to LINQ.</summary>
    internal abstract bool Holds(Scope scope);

    private static Condition Checked(Condition? condition) => condition ?? throw new ArgumentNullException(nameof(condition));
}
