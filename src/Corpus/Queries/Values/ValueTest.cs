namespace Corpus;

/// <summary>What is asked of one value. Immutable.</summary>
internal abstract class ValueTest<T>
{
    /// <summary>Whether the value passes.</summary>
    public abstract bool Holds(T value);

    /// <summary>
    /// Where the values that pass are one range of all values in the order of <see cref="Comparer{T}.Default"/> (of strings: ordinal), which range;
    /// null where they are not. A column whose codes are sorted looks up its ends.
    /// </summary>
    public virtual ValueRange<T>? Range => null;

    /// <summary>
    /// Where the values that pass are one range, as <see cref="Range"/> says: negative for a value before it, 0 for one that passes, positive for one behind it; null
    /// where they are not, whatever the value.
    /// </summary>
    public virtual int? PlaceOf(T value) => Range?.PlaceOf(value);

    /// <summary>Whether a missing value has no answer, as <c>a.Title?.Contains("x")</c> of null: it is then neither <c>== true</c> nor <c>== false</c>.</summary>
    public virtual bool NeedsValue => false;

    /// <summary>Whether the test is an operator in C#, so that <c>!</c> needs parentheses.</summary>
    public virtual bool IsOperator => false;

    /// <summary>The test in C#, of the value that <paramref name="value"/> reads.</summary>
    public abstract string ToString(string value);
}
