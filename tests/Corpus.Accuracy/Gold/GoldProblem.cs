namespace Corpus.Accuracy;

/// <summary>Something in a gold that cannot be used.</summary>
/// <param name="Path">The file.</param>
/// <param name="Line">The line, from 1; 0 when it is about the whole file.</param>
/// <param name="Message">What is wrong and what to do.</param>
internal sealed record GoldProblem(string Path, int Line, string Message)
{
    /// <summary>In the form that editors and MSBuild recognise.</summary>
    public override string ToString() => Line == 0 ? $"{Path}: error: {Message}" : FormattableString.Invariant($"{Path}({Line}): error: {Message}");
}
