using System.Globalization;
using Corpus.Cli.Commands;
using Corpus.Cli.Opening;
using Corpus.Cli.Terminals;
using Corpus.Compiler.Compiling;
using Corpus.Compiler.Reporting;
using Corpus.Sources;

namespace Corpus.Cli.Exchange.Importing;

/// <summary>Makes a corpus of articles in another format: a folder of article files, or an image of it.</summary>
/// <param name="options">What the user wants.</param>
/// <param name="terminal">Where progress is shown.</param>
/// <param name="cancellation">Ends the work early, and leaves nothing behind.</param>
internal sealed class Importer(ImportOptions options, Terminal terminal, CancellationToken cancellation)
{
    private readonly ImportNotices _notices = new();

    /// <summary>Imports. O(length); memory for an id and a hash of each article, and what the format needs.</summary>
    /// <exception cref="ToolException">The source is not what it should be, or the output is there already.</exception>
    public ImportReport Import()
    {
        if (!Path.Exists(options.Source))
            throw new ToolException($"'{options.Source}' does not exist; name a file or a folder");
        return options.IsImage ? ImportImage() : ImportFolder();
    }

    private ImportReport ImportFolder()
    {
        using var folder = OutputFolder.Create(options.Output, options.IsForced);
        var (report, _) = Fill(folder.FullPath, needsCard: true);
        folder.Commit();
        return report;
    }

    private ImportReport ImportImage()
    {
        if (Directory.Exists(options.Output))
            throw new ToolException($"'{options.Output}' is a folder; give the image another name");
        OutputFile.RefuseOther(options.Output);
        if (!options.IsForced && File.Exists(options.Output))
            throw new ToolException($"'{options.Output}' exists; name another image, or add --force to replace it");
        using var temporary = new TemporaryFolder();
        var (report, list) = Fill(temporary.FullPath, needsCard: false);
        using var findings = new StringWriter(CultureInfo.InvariantCulture);
        using var progress = terminal.Progress("compiling", "files", list.Files.Count);
        if (!CorpusCompiler.Compile(list, options.Output, new Report(findings, ReportScope.All, Severities.Read("", "", [])), cancellation, progress: progress.Set))
            throw new ToolException(findings.ToString().Split('\n').FirstOrDefault(line => line.Contains(": error ", StringComparison.Ordinal), "the articles have errors").Trim());
        return report;
    }

    /// <summary>Makes the folder of the corpus, and checks it.</summary>
    private (ImportReport Report, CorpusFileList List) Fill(string folder, bool needsCard)
    {
        var files = new ImportedFiles(folder);
        Directory.CreateDirectory(Path.Combine(folder, "articles"));
        var format = new SourceReader(options, files, _notices, terminal, cancellation).Read();
        WriteCard(files, needsCard);

        var name = Path.GetFileNameWithoutExtension(Path.TrimEndingDirectorySeparator(Path.GetFullPath(options.Output)));
        var list = CorpusFolder.List(folder, name, files.HasCard && needsCard ? null : options.Language);
        var (articles, fingerprint) = new ImportCheck(files, options.Source, terminal, cancellation).Run(list);
        return (new ImportReport(options.Source, format, options.Output, articles, fingerprint, _notices.All), list);
    }

    // A folder says its language in its card, so one that has none gets one; an image knows it anyway.
    private void WriteCard(ImportedFiles files, bool needsCard)
    {
        if (options.Card is { } path)
            files.WriteCard(ReadCard(path));
        if (!needsCard || options.Language is not { } language)
            return;
        if (!files.HasCard)
            files.WriteCard($"---\nlanguage: {language}\n---\n");
        else
            files.WriteCard(WithLanguage(files.ReadCard(), language));
    }

    private static string WithLanguage(string card, string language)
    {
        if (CardReader.Read("README.md", card, out _)?.Language is { } said)
        {
            return said.Equals(language, StringComparison.OrdinalIgnoreCase)
                ? card
                : throw new ToolException($"the card says that the language is '{said}', and --language that it is '{language}'; leave out the option, or change the card");
        }

        // Behind the line that begins the front matter.
        var first = card.IndexOf('\n') + 1;
        return $"{card[..first]}language: {language}\n{card[first..]}";
    }

    private static string ReadCard(string path)
    {
        if (!File.Exists(path))
            throw new ToolException($"the card '{path}' does not exist");
        var bytes = ArticleFiles.ReadBytes(path);
        if (!FileDecoder.TryDecode(path, bytes, bytes.Length, out var text, out var problem))
            throw new ToolException($"{path}({problem!.Place.Line},{problem.Place.Column}): {problem.Message}");
        if (CardReader.Read("README.md", text, out _) is null)
            throw new ToolException($"'{path}' is no dataset card: it does not begin with front matter between two lines ---");
        return text;
    }
}
