using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Corpus.Compiler.Compiling;
using Corpus.Compiler.Packaging;
using Corpus.Compiler.Reporting;
using Corpus.Generator.Diagnostics;
using Corpus.Generator.Pins;
using Corpus.Generator.Queries;
using Corpus.Generator.Tests.Running;
using Corpus.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Tests.DiagnosticsPage;

/// <summary>Runs the files of an example through both lanes, on disk, and gives what they report.</summary>
internal sealed class ExampleRun : IDisposable
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers = [new ArticleFileAnalyzer(), new BaselineAnalyzer(), new ScannedQueryAnalyzer(), new SymbolAsValueAnalyzer(), new PinnedSpanAnalyzer()];

    private readonly string _folder = Directory.CreateTempSubdirectory("corpus-page-").FullName;
    private readonly IReadOnlyList<ExampleFile> _files;
    private readonly CorpusFileList _list;
    private readonly string _listText;
    private readonly bool _isPackaged;
    private readonly long _mostLive;

    public ExampleRun(IReadOnlyList<ExampleFile> files, bool? members, bool isPackaged = false, bool isLive = true, long? limit = null)
    {
        _isPackaged = isPackaged;
        _files = files;
        _mostLive = limit ?? CorpusCompiler.MostLiveBytes;
        foreach (var file in files.Where(file => file.Bytes is not null))
            File.WriteAllBytes(PathOf(file), file.Bytes!);
        _listText = $"corpus: Nieuws\nnamespace:\nlanguage: nl\nmembers: {members}\nlive: {isLive}\nfiles:\n"
            + string.Concat(files.Where(file => !file.IsCSharp && !file.IsBaseline && !file.IsCitation && !file.IsOutline).Select(file => $"{file.Name}\t{PathOf(file)}\n"));
        _list = CorpusFileList.Parse(_listText);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>The findings of <c>corpus licenses</c>.</summary>
    /// <param name="arguments">What it allows, then a package a line.</param>
    public static IReadOnlyList<string> OfLicenses(IReadOnlyList<string> arguments)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        LicensesCommand.Run(arguments[0], [.. arguments.Skip(1)], output, output);
        return output.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>All findings, as a build prints them: those of the analyzers, and from the data lane what these do not report.</summary>
    public async Task<IReadOnlyList<string>> Findings()
    {
        var data = DataLane(ReportScope.All);
        var analyzed = await Analyzed();

        // What is wrong with a file by itself, both lanes find, and say the same; but the compiler does not see a file that is not there.
        Assert.Equal(
            data.Where(finding => IsOf(finding, "CORP1") && !finding.Contains("CORP1010", StringComparison.Ordinal)),
            analyzed.Where(finding => IsOf(finding, "CORP1")));
        return [.. data, .. analyzed.Where(finding => !IsOf(finding, "CORP1"))];
    }

    private string Outline => Path.Combine(_folder, "out", "Nieuws.corpusoutline");

    private static bool IsOf(string finding, string codes) => finding.Contains($" {codes}", StringComparison.Ordinal);

    private string[] DataLane(ReportScope scope)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        CorpusCompiler.Compile(
            _list, Path.Combine(_folder, "out", "Nieuws.corpus"), new Report(output, scope, Severities.Read("", "", [])), default, isPackaged: _isPackaged, outline: _list.IsLive ? null : Outline,
            mostLive: _mostLive);
        return [.. output.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries).Select(WithoutFolder).Order(StringComparer.Ordinal)];
    }

    private async Task<string[]> Analyzed()
    {
        var project = new Project().WithSource("global using System.Collections.Generic; global using Corpus;");
        foreach (var file in _files.Where(file => file.IsCSharp))
            project.WithSource($"#pragma warning disable CS1591\n{Encoding.UTF8.GetString(file.Bytes!)}");
        project.Files.Add(_list.IsLive ? new MemoryText(Path.Combine(_folder, "Nieuws.corpusfiles"), _listText) : new MemoryText(Outline, File.ReadAllText(Outline)));
        project.Files.AddRange(_files.Where(file => file is { IsCSharp: false, IsCitation: false, Bytes: not null } && (_list.IsLive || file.IsOutline) && !file.Name.Contains('|', StringComparison.Ordinal))
            .Select(file => new MemoryText(PathOf(file), Decode(file.Bytes!))));

        project.Driver().RunGeneratorsAndUpdateCompilation(project.Compilation(), out var compilation, out var generated);
        var findings = await compilation.WithAnalyzers(Analyzers, new AnalyzerOptions([.. project.Files])).GetAnalyzerDiagnosticsAsync(CancellationToken.None);
        return [.. findings.Concat(generated).Select(Print).Order(StringComparer.Ordinal)];
    }

    // As the compiler reads a file: as UTF-8, and where it is not, in the encoding of the system.
    private static SourceText Decode(byte[] bytes)
    {
        try
        {
            return SourceText.From(new MemoryStream(bytes), new UTF8Encoding(false, throwOnInvalidBytes: true));
        }
        catch (DecoderFallbackException)
        {
            return SourceText.From(new MemoryStream(bytes), Encoding.Latin1);
        }
    }

    private string PathOf(ExampleFile file) => Path.Combine(_folder, file.Name);

    private string WithoutFolder(string line) => line.Replace(_folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);

    private string Print(Diagnostic finding)
    {
        var place = finding.Location.GetLineSpan();
        var path = place.Path.EndsWith(".cs", StringComparison.Ordinal) ? _files.Single(file => file.IsCSharp).Name : WithoutFolder(place.Path);

        // The pragma in front of a C# example is not the page's.
        var line = place.StartLinePosition.Line + (place.Path.EndsWith(".cs", StringComparison.Ordinal) ? 0 : 1);
        var severity = finding.DefaultSeverity.ToString().ToLowerInvariant();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{path}({line},{place.StartLinePosition.Character + 1}): {severity} {finding.Id}: {finding.GetMessage(CultureInfo.InvariantCulture)}");
    }
}
