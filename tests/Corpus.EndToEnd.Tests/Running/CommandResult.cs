namespace Corpus.EndToEnd.Tests.Running;

/// <summary>What a command printed and how it ended.</summary>
internal sealed record CommandResult(string Command, int ExitCode, string Output)
{
    public IEnumerable<string> Lines => Output.Split('\n').Select(line => line.TrimEnd('\r'));

    public CommandResult ShouldSucceed()
    {
        Assert.True(ExitCode == 0, $"{Command} ended with {ExitCode}:\n{Output}");
        return this;
    }

    public CommandResult ShouldFail()
    {
        Assert.True(ExitCode != 0, $"{Command} should have failed:\n{Output}");
        return this;
    }

    /// <summary>The lines that hold this text; MSBuild repeats errors in its summary, so they are made distinct.</summary>
    public string[] LinesWith(string text)
        => [.. Lines.Where(line => line.Contains(text, StringComparison.Ordinal)).Select(WithoutProject).Distinct(StringComparer.Ordinal)];

    private static string WithoutProject(string line)
    {
        var bracket = line.LastIndexOf(" [", StringComparison.Ordinal);
        return (bracket < 0 ? line : line[..bracket]).Trim();
    }
}
