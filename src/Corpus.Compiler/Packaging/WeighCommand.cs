using System.CommandLine;
using System.Globalization;
using Corpus.Compiler.Reporting;
using Corpus.Sources;

namespace Corpus.Compiler.Packaging;

/// <summary><c>corpus weigh</c>, which the build calls: whether the gallery would take a package. A build cannot ask for the size of a file itself.</summary>
internal static class WeighCommand
{
    /// <summary>What nuget.org takes at most, in bytes: "about 250 MB" is all that its documentation says.</summary>
    internal const long LargestPackage = 250_000_000;

    public static Command Create()
    {
        var package = new Argument<string>("PACKAGE") { Description = "a package" };
        var noWarn = new Option<string>("--nowarn") { Description = "codes not to warn of, as in $(NoWarn)", DefaultValueFactory = _ => "" };
        var command = new Command("weigh", "Warns of a package that is larger than nuget.org takes.") { package, noWarn };
        command.Hidden = true;
        command.SetAction(parsed => Run(parsed.GetRequiredValue(package), new Report(Console.Out, ReportScope.All, Severities.Read(parsed.GetValue(noWarn)!, "", [])), LargestPackage));
        return command;
    }

    internal static int Run(string path, Report report, long limit)
    {
        var file = new FileInfo(path);
        if (!file.Exists)
        {
            Console.Error.WriteLine($"corpus : error CORP9001: there is no package '{path}'");
            return ExitCodes.Usage;
        }

        if (file.Length > limit)
        {
            report.Add(
                file.Name,
                SourceDiagnostic.Create(DiagnosticRules.LargePackage, "", FilePlace.Beginning, file.Length.ToString("N0", CultureInfo.InvariantCulture), limit.ToString("N0", CultureInfo.InvariantCulture)));
        }

        return report.HasErrors ? ExitCodes.CorpusErrors : ExitCodes.Success;
    }
}
