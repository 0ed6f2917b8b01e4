using System.CommandLine;
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
    public static Severities Of(ParseResult parsed) => Severities.Read(parsed.GetValue(NoWarn) ?? "", parsed.GetValue(AsErrors) ?? "", parsed.GetValue(Configs) ?? []);
}
