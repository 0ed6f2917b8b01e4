namespace Corpus;

/// <summary>A part of another value: the year of a date. What it is depends on nothing but the value.</summary>
internal sealed class PartSource<TWhole, TPart>(ValueSource<TWhole> whole, string name, Func<TWhole, TPart> part) : ValueSource<TPart>
{
    /// <summary>The other value.</summary>
    public ValueSource<TWhole> Whole => whole;

    /// <summary>What is taken of it.</summary>
    public Func<TWhole, TPart> Part => part;

    public override string Path => $"{whole.Path}.{name}";

    public override double Cost => whole.Cost + 5;

    public override SpanParameter? Owner => whole.Owner;

    public override TPart Get(Scope scope) => part(whole.Get(scope));
}
