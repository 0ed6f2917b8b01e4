using Corpus.Compiler.Reporting;

namespace Corpus.Compiler.Integrity;

/// <summary>What <c>corpus verify</c> says of a thing.</summary>
/// <param name="Path">What was checked.</param>
/// <param name="Kind">How it is.</param>
/// <param name="Message">Of what is fine, what it is; of what is not, what is wrong, where, and what to do.</param>
internal sealed record Verdict(string Path, VerdictKind Kind, string Message)
{
    public override string ToString() => Printable.Line($"{Path}: {Message}{(Kind == VerdictKind.Fine ? ": fine" : "")}");
}
