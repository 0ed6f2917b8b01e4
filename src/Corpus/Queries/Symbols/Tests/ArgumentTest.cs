namespace Corpus;

/// <summary>Whether a method of something else gives true for the value: <c>interval.Contains(a.Date)</c>.</summary>
/// <param name="receiver">The other thing and the method in C#.</param>
/// <param name="holds">The method.</param>
internal sealed class ArgumentTest<T>(string receiver, Func<T, bool> holds) : ValueTest<T>
{
    public override bool Holds(T value) => holds(value);

    public override string ToString(string value) => $"{receiver}({value})";
}
