using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Corpus.Cli.Commands;
using Corpus.Cli.Opening;
using Corpus.Cli.Tests.Querying;

namespace Corpus.Cli.Tests;

/// <summary>What commands write into: files, whole or not at all, and what is no file, which is never replaced.</summary>
public sealed class OutputFileTests : IDisposable
{
    private readonly TestFolder _folder = new TestFolder().With("goed/haven.txt", "De haven is dicht.");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_file_is_replaced_when_all_of_it_is_written_and_else_stays()
    {
        _folder.With("uit", "oud");
        using var file = OutputFile.Of(_folder.PathOf("uit"), hasDash: false, default);

        Assert.Throws<InvalidOperationException>(() => file.Write(stream =>
        {
            stream.Write("half"u8);
            throw new InvalidOperationException();
        }));
        Assert.Equal("oud", File.ReadAllText(_folder.PathOf("uit")));
        file.Write(stream => stream.Write("nieuw"u8));

        Assert.Equal((true, false, "nieuw"), (file.IsThere, file.IsStream, File.ReadAllText(_folder.PathOf("uit"))));
        Assert.Equal([_folder.PathOf("uit")], Directory.GetFiles(_folder.FullPath));
    }

    [Theory]
    [InlineData("jaar/2025.txt", "laatste", "jaar/2025.txt")]
    [InlineData("jaar/2025.txt", "laatste", "een", "een", "jaar/2025.txt")]
    [InlineData("jaar/2025.txt", "kort/laatste", "../2025.txt", "kort", "jaar/in")]
    public void Through_a_link_the_file_that_it_leads_to_is_written(string file, params string[] linksAndTargets)
    {
        if (OperatingSystem.IsWindows())
            return;
        Directory.CreateDirectory(_folder.PathOf("jaar/in"));
        foreach (var link in linksAndTargets.Chunk(2).Reverse())
            File.CreateSymbolicLink(_folder.PathOf(link[0]), link[1]);
        var path = _folder.PathOf(linksAndTargets[0]);

        // At first it leads to nothing.
        foreach (var (isThere, content) in new[] { (false, "eerst"), (true, "dan") })
        {
            using var output = OutputFile.Of(path, hasDash: false, default);
            Assert.Equal(isThere, output.IsThere);
            output.Write(stream => stream.Write(Encoding.UTF8.GetBytes(content)));

            Assert.Equal(content, File.ReadAllText(_folder.PathOf(file)));
            Assert.Equal(linksAndTargets[1], new FileInfo(path).LinkTarget);
            Assert.Equal([_folder.PathOf(file)], Directory.GetFiles(_folder.PathOf("jaar"), "*", SearchOption.AllDirectories).Where(found => new FileInfo(found).LinkTarget is null));
        }
    }

    [Fact]
    public void Links_that_lead_nowhere_are_refused()
    {
        if (OperatingSystem.IsWindows())
            return;
        File.CreateSymbolicLink(_folder.PathOf("rond"), "rond");
        File.CreateSymbolicLink(_folder.PathOf("weg"), "map/uit");

        Assert.Equal($"'{_folder.PathOf("rond")}' cannot be written: it is a link that leads back to itself", Refusal("rond"));
        Assert.Equal((2, "", $"corpus: '{_folder.PathOf("rond")}' cannot be written: it is a link that leads back to itself\n"), Run("compile", "GOED", "-o", _folder.PathOf("rond")));
        Assert.Equal($"the folder '{_folder.PathOf("map")}' does not exist; make it first", Refusal("weg"));
    }

    [Theory]
    [InlineData("leeg")]
    [InlineData("laatste")]
    [InlineData("vol")]
    public void A_file_that_may_not_be_written_is_replaced_where_that_is_allowed(string name)
    {
        if (!OperatingSystem.IsLinux() || (Environment.IsPrivilegedProcess && !File.Exists("/usr/bin/setpriv")))
            return;
        _folder.With("leeg", "").With("vol", "x");
        File.CreateSymbolicLink(_folder.PathOf("laatste"), "leeg");
        File.SetUnixFileMode(_folder.PathOf("leeg"), UnixFileMode.None);
        File.SetUnixFileMode(_folder.PathOf("vol"), UnixFileMode.None);

        // To who is root, nothing is forbidden but what they give up.
        string[] command = ["dotnet", "exec", Path.Combine(AppContext.BaseDirectory, "Corpus.Cli.dll"), "check", _folder.PathOf("goed"), "--sarif", _folder.PathOf(name)];
        if (Environment.IsPrivilegedProcess)
            command = ["/usr/bin/setpriv", "--bounding-set=-dac_override,-dac_read_search", .. command];
        using var process = Process.Start(new ProcessStartInfo(command[0], command[1..]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;

        Assert.Equal("", process.StandardError.ReadToEnd());
        Assert.StartsWith("{", File.ReadAllText(_folder.PathOf(name)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_pipe_that_may_not_be_written_is_not_replaced()
    {
        if (!OperatingSystem.IsLinux())
            return;
        var pipe = MakePipe("pijp");
        File.SetUnixFileMode(pipe, UnixFileMode.None);

        Assert.True(OutputPlace.IsOther(pipe));
    }

    [Theory]
    [InlineData("'' is no file; give it a name", "")]
    [InlineData("'x/' is no file; give it a name", "x/")]
    [InlineData("'FOLDER/goed' cannot be written: it is a folder; give the file another name", "FOLDER/goed")]
    [InlineData("the folder 'FOLDER/weg' does not exist; make it first", "FOLDER/weg/uit")]
    public void What_cannot_be_a_file_is_refused_before_the_work(string refusal, string path)
    {
        var failure = Assert.Throws<ToolException>(() => OutputFile.Of(path.Replace("FOLDER", _folder.FullPath, StringComparison.Ordinal), hasDash: false, default));

        Assert.Equal(refusal, failure.Message.Replace(_folder.FullPath, "FOLDER", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("'/dev/stdout' is standard output; write - for it", "check", "GOED", "--sarif", "/dev/stdout")]
    [InlineData("'/proc/self/fd/1' is standard output; write - for it", "export", "GOED", "-o", "/proc/self/fd/1", "--format", "jsonl", "--force")]
    [InlineData("'/dev/fd/1' is standard output; name a file", "export", "GOED", "-o", "/dev/fd/1", "--format", "parquet")]
    [InlineData("'/dev/null' is a file; name a folder", "export", "GOED", "-o", "/dev/null", "--format", "text")]
    [InlineData("--plot '/dev/stdout' must end in .svg or .png", "trend", "haven", "GOED", "--plot", "/dev/stdout")]
    [InlineData("'/dev/zero' is a device; name a file", "check", "GOED", "--sarif", "/dev/zero")]
    [InlineData("'/dev/null' is a pipe or a device, and an image is a file; name one, as in --output nieuws.corpus", "compile", "GOED", "-o", "/dev/null")]
    [InlineData("'/dev/stdout' is a pipe or a device, and an image is a file; name one, as in --output nieuws.corpus", "compile", "GOED", "-o", "/dev/stdout")]
    [InlineData("'/dev/full' cannot be written: No space left on device : '/dev/full'", "check", "GOED", "--sarif", "/dev/full")]
    [InlineData("'/dev/full' cannot be written: No space left on device : '/dev/full'", "export", "GOED", "-o", "/dev/full", "--format", "csv")]
    public void Devices_that_cannot_take_it_are_refused_in_a_line(string refusal, params string[] arguments)
    {
        if (!OperatingSystem.IsLinux())
            return;

        var (code, output, error) = Run(arguments);

        Assert.Equal((2, "", $"corpus: {refusal}\n"), (code, output, error));
        Assert.NotNull(File.ResolveLinkTarget("/dev/stdout", returnFinalTarget: false));
    }

    [Theory]
    [InlineData("check", "GOED", "--sarif", "/dev/null")]
    [InlineData("export", "GOED", "-o", "/dev/null", "--format", "jsonl")]
    [InlineData("export", "GOED", "-o", "nergens", "--format", "parquet")]
    [InlineData("trend", "haven", "GOED", "--plot", "nergens.svg")]
    public void What_goes_nowhere_is_written_there(params string[] arguments)
    {
        if (!OperatingSystem.IsLinux())
            return;
        File.CreateSymbolicLink(_folder.PathOf("nergens"), "/dev/null");
        File.CreateSymbolicLink(_folder.PathOf("nergens.svg"), "/dev/null");

        var (code, _, error) = Run(arguments);

        Assert.Equal((0, ""), (code, WithoutLosses(error)));
        Assert.Equal("/dev/null", File.ResolveLinkTarget(_folder.PathOf("nergens"), returnFinalTarget: false)?.FullName);
        Assert.Equal("/dev/null", File.ResolveLinkTarget(_folder.PathOf("nergens.svg"), returnFinalTarget: false)?.FullName);
        Assert.Equal(["nergens", "nergens.svg"], Directory.GetFiles(_folder.FullPath).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("{", "check", "GOED", "--sarif", "pijp")]
    [InlineData("{\"id\": \"haven\"", "export", "GOED", "-o", "pijp", "--format", "jsonl")]
    [InlineData("PAR1", "export", "GOED", "-o", "pijp", "--format", "parquet")]
    [InlineData("<svg", "trend", "haven", "GOED", "--plot", "pijp.svg")]
    public async Task A_pipe_with_a_name_takes_what_is_written(string beginning, params string[] arguments)
    {
        if (OperatingSystem.IsWindows())
            return;
        var pipe = MakePipe(arguments.First(argument => argument.StartsWith("pijp", StringComparison.Ordinal)));
        var reading = Task.Run(() => File.ReadAllBytes(pipe));

        var (code, _, error) = Run(arguments);

        Assert.Equal((0, ""), (code, WithoutLosses(error)));
        var written = Encoding.Latin1.GetString(await reading);
        Assert.Contains(beginning, written, StringComparison.Ordinal);
        if (beginning == "{")
            JsonDocument.Parse(written).Dispose();
        AssertIsPipe(pipe);
    }

    [Theory]
    [InlineData("is a pipe or a device, and an image is a file; name one, as in --output nieuws.corpus", "compile", "GOED", "-o", "pijp")]
    [InlineData("is a pipe or a device, and an image is a file; name one, as in --output nieuws.corpus", "import", "GOED", "-o", "pijp.corpus", "--force")]
    [InlineData("is a file; name a folder", "export", "GOED", "-o", "pijp", "--format", "text")]
    public void A_pipe_is_never_replaced(string refusal, params string[] arguments)
    {
        if (OperatingSystem.IsWindows())
            return;
        var pipe = MakePipe(arguments.First(argument => argument.StartsWith("pijp", StringComparison.Ordinal)));

        Assert.Equal((2, "", $"corpus: '{pipe}' {refusal}\n"), Run(arguments));

        AssertIsPipe(pipe);
    }

    [Fact]
    public void Waiting_for_who_reads_a_pipe_is_interrupted()
    {
        if (OperatingSystem.IsWindows())
            return;
        var pipe = MakePipe("pijp");
        using var interruption = new CancellationTokenSource(TimeSpan.FromSeconds(0.2));

        Assert.ThrowsAny<OperationCanceledException>(() => OutputFile.Of(pipe, hasDash: false, interruption.Token));

        // Whoever waits still, is let go.
        File.OpenHandle(pipe, FileMode.Open, FileAccess.Read).Dispose();
    }

    [Fact]
    public async Task Waiting_for_who_has_stopped_reading_a_pipe_is_interrupted()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var reader = new FileStream(MakePipe("pijp"), FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite, bufferSize: 0);
        using var interruption = new CancellationTokenSource();
        using var file = OutputFile.Of(_folder.PathOf("pijp"), hasDash: false, interruption.Token);

        // More than a pipe holds.
        var writing = Task.Run(() => file.Write(stream => stream.Write(new byte[1 << 20])));
        interruption.CancelAfter(TimeSpan.FromSeconds(0.2));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => writing.WaitAsync(TimeSpan.FromSeconds(20)));
    }

    [Theory]
    [InlineData("De haven is dicht. ", "export", "GOED", "-o", "pijp", "--format", "jsonl")]
    [InlineData("date 2022-13 Slecht.\n\n", "check", "GOED", "--sarif", "pijp")]
    public async Task A_reader_who_goes_before_the_end_is_an_error(string text, params string[] arguments)
    {
        if (OperatingSystem.IsWindows())
            return;
        var pipe = MakePipe("pijp");
        // More than a pipe holds.
        _folder.With("goed/lang.txt", string.Concat(Enumerable.Repeat(text, 5000)));
        var reading = Task.Run(() => new FileStream(pipe, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0).Dispose());

        var (code, _, error) = Run(arguments);

        await reading;
        Assert.Equal((2, $"corpus: the reader of '{pipe}' has gone before it had all; name a file, or let it read to the end"), (code, WithoutLosses(error)));
    }

    [Fact]
    public void A_file_without_an_extension_is_not_taken_for_a_folder_or_replaced()
    {
        _folder.With("verslag", "Van iemand.").With("leeg", "");

        foreach (var name in new[] { "verslag", "leeg" })
        {
            Assert.Equal((2, "", $"corpus: '{_folder.PathOf(name)}' is a file; name a folder\n"), Run("export", "GOED", "-o", name, "--format", "csv", "--force"));
            Assert.Equal(name == "leeg" ? "" : "Van iemand.", File.ReadAllText(_folder.PathOf(name)));
        }
    }

    private (int ExitCode, string Output, string Error) Run(params string[] arguments) => QueryTool.Pipe(
        Array.ConvertAll(arguments, argument => argument == "GOED" ? _folder.PathOf("goed") : argument.Split('.')[0] is "pijp" or "nergens" or "verslag" or "leeg" ? _folder.PathOf(argument) : argument));

    private static string WithoutLosses(string error) => string.Concat(error.Split('\n').Where(line => !line.StartsWith("corpus: lost: ", StringComparison.Ordinal)));

    private string Refusal(string name) => Assert.Throws<ToolException>(() => OutputFile.Of(_folder.PathOf(name), hasDash: false, default)).Message;

    private string MakePipe(string name)
    {
        using var make = Process.Start("mkfifo", [_folder.PathOf(name)]);
        make.WaitForExit();
        return _folder.PathOf(name);
    }

    private static void AssertIsPipe(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite, bufferSize: 0);
        Assert.False(stream.CanSeek);
    }
}
