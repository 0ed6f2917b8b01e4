using System.CommandLine;
using Corpus.Compiler.Compiling;
using Corpus.Compiler.Integrity;
using Corpus.Compiler.Reporting;
using Corpus.Sources;

namespace Corpus.Compiler.Packaging;

/// <summary><c>corpus package</c>, which the build calls: the command line of it.</summary>
internal static class PackageCommand
{
    public static Command Create()
    {
        var list = new Argument<string>("LIST") { Description = $"the list of files that the build wrote ({CorpusFileList.Extension}), or the folder of article files" };
        var image = new Option<string>("--image") { Description = "the image that was compiled of them", Required = true, HelpName = "FILE" };
        var id = new Option<string>("--id") { Description = "the id of the package", Required = true };
        var version = new Option<string>("--version") { Description = "the version of the package", Required = true };
        var output = new Option<string>("--output", "-o") { Description = "the folder to write the documents of the package into", Required = true, HelpName = "DIR" };
        var optional = new Option<bool>("--optional") { Description = "warn where the corpus lacks a card or a licence, and write the documents all the same" };
        var noWarn = new Option<string>("--nowarn") { Description = "codes not to warn of, as in $(NoWarn)", DefaultValueFactory = _ => "" };
        var command = new Command("package", "Writes the documents of a corpus package: its properties, readme, notice, citation, metadata and manifest.")
        {
            list, image, id, version, output, optional, noWarn,
        };
        command.Hidden = true;
        command.SetAction(parsed =>
        {
            using var interruption = new Interruption();
            return Run(
                parsed.GetRequiredValue(list),
                parsed.GetRequiredValue(image),
                new PackageIdentity(parsed.GetRequiredValue(id), parsed.GetRequiredValue(version)),
                parsed.GetRequiredValue(output),
                parsed.GetValue(optional) ? Severities.Read(parsed.GetValue(noWarn)!, "", []) : Required,
                Console.Out,
                Console.Error,
                interruption.Token);
        });
        return command;
    }

    /// <summary>Where a package has to have a card and a licence.</summary>
    internal static Severities Required => Severities.Read("", PackageFindings.Codes, []);

    /// <summary>Reports what the package would lack, and writes its documents unless that is an error.</summary>
    internal static int Run(
        string input, string imagePath, PackageIdentity package, string output, Severities severities, TextWriter findings, TextWriter errors, CancellationToken cancellation)
    {
        try
        {
            if (CompileCommand.ListOf(input, name: null, language: null) is not { } list)
                return Refuse(errors, $"'{input}' is neither a folder nor a list of files; name what the image was compiled from");
            if (!File.Exists(imagePath))
                return Refuse(errors, $"there is no image '{imagePath}'; compile the corpus first");
            if (IsLacking(list, new Report(findings, ReportScope.Corpus, severities)))
                return ExitCodes.CorpusErrors;

            using var image = CorpusImage.Open(imagePath);
            using var file = File.OpenRead(imagePath);
            PackageDocuments.Write(output, new PackagedCorpus(image, Path.GetFileName(imagePath), ManifestFile.HashOf(file), package), cancellation);
            return ExitCodes.Success;
        }
        catch (CorpusImageException failure)
        {
            return Refuse(errors, $"the documents of the package were not written: {failure.Message}");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return Refuse(errors, $"the documents of the package were not all written to '{output}': {failure.Message.TrimEnd('.')}; make it a folder with room that may be written to, and build again");
        }
        catch (OperationCanceledException)
        {
            errors.WriteLine("corpus: interrupted; not all documents were written");
            return ExitCodes.Interrupted;
        }
    }

    private static bool IsLacking(CorpusFileList list, Report report)
    {
        // What else is wrong with the card, compiling has said.
        var card = CardFile.Find(list, new Report(TextWriter.Null, ReportScope.Corpus, Severities.Read("", "", [])));
        CitationFileBeside.Read(card, report);
        PackageFindings.ReportKeys(card, report);
        PackageFindings.ReportLacks(list, card, report);
        return report.HasErrors;
    }

    // In the form that MSBuild takes for an error, so that a build shows it.
    private static int Refuse(TextWriter errors, string problem)
    {
        errors.WriteLine($"corpus : error CORP9001: {problem}");
        return ExitCodes.Usage;
    }
}
