using System.CommandLine;
using Corpus.Cli.Opening;
using Corpus.Compiler.Reporting;

namespace Corpus.Cli.Checking;

/// <summary>The options that say how serious findings are, as in a build.</summary>
internal static class SeverityOptions
{
    public static Option<string> NoWarn { get; } = new("--nowarn") { Description = "codes not to report, as in $(NoWarn)", HelpName = "CODE,CODE", DefaultValueFactory = _ => "" };

    public static Option<string> AsErrors { get; } = new("--warnaserror") { Description = "codes to report as errors, as in $(WarningsAsErrors)", HelpName = "CODE,CODE", DefaultValueFactory = _ => "" };

    public static Option<string[]> Configs { get; } = new("--config")
    {
        Description = "a global analyzer config with severities (dotnet_diagnostic.CORP1002.severity = warning)",
        HelpName = "FILE",
        DefaultValueFactory = _ => [],
    };

    /// <summary>What a command line says of them.</summary>
    /// <exception cref="ToolException">A config does not exist: a build may name places where one might be, a person means one that is.</exception>
    public static Severities Of(ParseResult parsed)
    {
        if (Array.Find(parsed.GetValue(Configs) ?? [], path => !File.Exists(path)) is { } missing)
            throw new ToolException($"the config '{missing}' does not exist; name a file with lines such as dotnet_diagnostic.CORP1002.severity = warning");
        return Severities.Read(parsed.GetValue(NoWarn) ?? "", parsed.GetValue(AsErrors) ?? "", parsed.GetValue(Configs) ?? []);
    }
}
