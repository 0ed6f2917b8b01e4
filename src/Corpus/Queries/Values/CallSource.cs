namespace Corpus;

/// <summary>What a method of another value gives for arguments that each query has of its own, so that a column of it would be used only once.</summary>
/// <param name="whole">The other value.</param>
/// <param name="call">The call in C#.</param>
/// <param name="result">What it gives.</param>
internal sealed class CallSource<TWhole, TPart>(ValueSource<TWhole> whole, string call, Func<TWhole, TPart> result) : ValueSource<TPart>
{
    public override string Path => $"{whole.Path}.{call}";

    public override double Cost => whole.Cost + 500;

    public override SpanParameter? Owner => whole.Owner;

    public override bool IsOfArticle => whole.IsOfArticle;

    public override CorpusImage? Asked => whole.Asked;

    public override string ToString(string parameter) => $"{whole.ToString(parameter)}.{call}";

    public override TPart Get(Scope scope) => result(whole.Get(scope));
}
