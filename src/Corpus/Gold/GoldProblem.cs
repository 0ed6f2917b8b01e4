namespace Corpus;

/// <summary>Something in a gold that cannot be used.</summary>
/// <param name="Path">The file.</param>
/// <param name="Line">The line, from 1; 0 when it is about the whole file.</param>
/// <param name="Message">What is wrong and what to do.</param>
internal sealed record GoldProblem(string Path, int Line, string Message)
{
    /// <summary>With so many in one file, the rest of it is not looked at: advice for each takes a search of the whole text, and who reads it mends the first.</summary>
    public const int Most = 100;

    private const int ShownLength = 40;

    /// <summary>In the form that editors and MSBuild recognise.</summary>
    public override string ToString() => Line == 0 ? $"{Path}: error: {Message}" : FormattableString.Invariant($"{Path}({Line}): error: {Message}");

    /// <summary>What a file says, cut where it is long, for messages.</summary>
    public static string Shown(string text, int from = 0)
    {
        if (text.Length - from <= ShownLength)
            return text[from..];
        var end = from + ShownLength;
        return string.Concat(text.AsSpan(from, char.IsSurrogatePair(text, end - 1) ? ShownLength - 1 : ShownLength), "…");
    }
}
