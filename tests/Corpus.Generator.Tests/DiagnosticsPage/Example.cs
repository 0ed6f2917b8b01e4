namespace Corpus.Generator.Tests.DiagnosticsPage;

/// <summary>A section of the page: what triggers a finding, what the finding is, and what mends it.</summary>
internal sealed class Example(string code)
{
    public string Code => code;

    public List<ExampleFile> Files { get; } = [];

    public List<ExampleFile> Mended { get; } = [];

    /// <summary>The findings as the page shows them.</summary>
    public IReadOnlyList<string> Findings { get; set; } = [];

    /// <summary>Whether the page shows only the last finding, of very many.</summary>
    public bool IsLastOnly { get; set; }

    /// <summary>Whether the project asks for members.</summary>
    public bool? Members { get; set; }

    /// <summary>Whether the corpus is to be a package.</summary>
    public bool IsPackaged { get; set; }

    /// <summary>The arguments of the tool that give the finding; none where the two lanes do.</summary>
    public IReadOnlyList<string> Arguments { get; set; } = [];

    /// <summary>The arguments after mending.</summary>
    public IReadOnlyList<string> MendedArguments { get; set; } = [];

    /// <summary>How many bytes of articles the example is large with, where the page makes it small; null for as many as there are.</summary>
    public long? Limit { get; set; }

    /// <summary>Whether the C# compiler reads the files of the example, and of the mended one.</summary>
    public bool IsLive { get; set; } = true;

    /// <summary>The same of the mended example.</summary>
    public bool IsMendedLive { get; set; } = true;

    /// <summary>The files after mending: those that the findings name are replaced.</summary>
    public IReadOnlyList<ExampleFile> MendedFiles =>
        [.. Files.Where(file => !Findings.Any(finding => finding.StartsWith(file.Name, StringComparison.Ordinal)) && !Mended.Exists(m => m.Name == file.Name)), .. Mended];
}
