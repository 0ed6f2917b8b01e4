namespace Corpus;

/// <summary>Whether a method of the value gives true.</summary>
internal sealed class MethodTest<T>(string call, bool isConditional, Func<T, bool> holds) : ValueTest<T>
{
    public override bool NeedsValue => isConditional;

    public override bool IsOperator => isConditional;

    public override bool Holds(T value) => holds(value);

    public override string ToString(string value) => isConditional ? $"{value}?.{call} == true" : value.Contains("?.", StringComparison.Ordinal) ? $"{value}.{call} == true" : $"{value}.{call}";
}
