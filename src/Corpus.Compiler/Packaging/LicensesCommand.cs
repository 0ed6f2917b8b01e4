using System.CommandLine;
using Corpus.Compiler.Reporting;
using Corpus.Sources;

namespace Corpus.Compiler.Packaging;

/// <summary><c>corpus licenses</c>, which the build calls: the command line of it.</summary>
internal static class LicensesCommand
{
    public static Command Create()
    {
        var allow = new Option<string>("--allow") { Description = "the licences that are allowed, as in $(AllowedCorpusLicenses)", Required = true, HelpName = "LICENSE;LICENSE" };
        var packages = new Option<string[]>("--package")
        {
            Description = "a corpus package and its licence",
            HelpName = "ID|VERSION|LICENSE",
            AllowMultipleArgumentsPerToken = true,
            DefaultValueFactory = _ => [],
        };
        var command = new Command("licenses", "Holds the licences of corpus packages against those that are allowed.") { allow, packages };
        command.Hidden = true;
        command.SetAction(parsed => Run(parsed.GetRequiredValue(allow), parsed.GetValue(packages)!, Console.Out, Console.Error));
        return command;
    }

    /// <summary>Reports each package whose licence is not allowed.</summary>
    internal static int Run(string allow, IReadOnlyList<string> packages, TextWriter findings, TextWriter errors)
    {
        if (!AllowedLicenses.TryParse(allow, out var allowed, out var problem))
            return Refuse(errors, $"AllowedCorpusLicenses: {problem}; write SPDX identifiers, as in MIT;CC-BY-4.0 (https://spdx.org/licenses has them all)");

        var report = new Report(findings, ReportScope.All, Severities.Read("", "", []));
        foreach (var package in packages)
        {
            if (package.Split('|') is not [var id, var version, var license])
                return Refuse(errors, $"'{package}' is no package; write ID|VERSION|LICENSE");
            if (ProblemOf(license.Trim(), allowed, allow) is { } what)
                report.Add($"{id} {version}", SourceDiagnostic.Create(DiagnosticRules.LicenseNotAllowed, "", FilePlace.Beginning, $"The corpus package {id} {version} {what}"));
        }

        return report.HasErrors ? ExitCodes.CorpusErrors : ExitCodes.Success;
    }

    private static string? ProblemOf(string license, AllowedLicenses allowed, string list)
    {
        if (license.Length == 0)
            return "names no licence, and AllowedCorpusLicenses allows only what it lists";
        if (!SpdxParser.TryParse(license, out var expression, out var problem))
            return $"has the licence '{SourceFile.Shorten(license)}', which AllowedCorpusLicenses cannot allow: {problem.What}";
        return allowed.Allow(expression) ? null : $"has the licence {expression}, which AllowedCorpusLicenses ({list.Trim()}) does not allow";
    }

    private static int Refuse(TextWriter errors, string problem)
    {
        errors.WriteLine($"corpus : error CORP9001: {problem}");
        return ExitCodes.Usage;
    }
}
