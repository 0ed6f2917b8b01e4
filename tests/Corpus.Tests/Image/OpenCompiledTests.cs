using System.Reflection;
using System.Runtime.Loader;
using System.Security.Cryptography;

namespace Corpus.Tests;

/// <summary>Where a compiled corpus is found that is not in its assembly. One class, since the cache's folder is the process's.</summary>
public sealed class OpenCompiledTests : IDisposable
{
    private const string Name = "Krant.corpus";

    // Of the assembly; what lies beside a program has it in front of its name.
    private const string Beside = "Elders." + Name;

    private static readonly byte[] Image = TestCorpus.Image(TestCorpus.Three());

    private readonly string _folder = Directory.CreateTempSubdirectory("corpus-open-").FullName;
    private readonly string _cache;

    public OpenCompiledTests()
    {
        _cache = Path.Combine(_folder, "cache", "Corpus");
        Environment.SetEnvironmentVariable(ImageCache.Variable, _cache);
    }

    public void Dispose()
    {
        Environment.SetEnvironmentVariable(ImageCache.Variable, null);
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public void A_file_beside_the_assembly_is_mapped()
    {
        Write(Name, Image);
        AssertOpens();
        Assert.False(Directory.Exists(_cache));
    }

    [Fact]
    public void In_a_single_file_it_is_beside_the_program()
    {
        var name = Path.GetRandomFileName() + ".corpus";
        var path = Path.Combine(AppContext.BaseDirectory, "Elders." + name);
        File.WriteAllBytes(path, Image);
        try
        {
            using var image = CorpusImage.OpenCompiled(new FolderAssembly(""), name, TestCorpus.FingerprintHex);
            Assert.Equal(TestCorpus.Answers(TestCorpus.Open(Image)), TestCorpus.Answers(image));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void What_is_nowhere_is_named_with_where_it_was_looked_for()
    {
        var message = Failure();
        Assert.Equal(
            $"There is no corpus image in Elders, and no file 'Elders.Krant.corpus' or 'Elders.Krant.corpus.parts' in '{_folder}' or '{AppContext.BaseDirectory}'. "
            + "Rebuild the project; a corpus that is a file of its own is copied to the program's folder and has to stay there.",
            message);
    }

    [Fact]
    public void A_file_of_another_build_is_refused_and_closed()
    {
        Write(Name, Image);
        var message = Assert.Throws<CorpusImageException>(() => CorpusImage.OpenCompiled(Elsewhere(), Name, new string('0', 64))).Message;
        Assert.Contains("are from different builds", message, StringComparison.Ordinal);
        Assert.Contains(TestCorpus.FingerprintHex, message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parts_are_joined_once()
    {
        Split(3);
        AssertOpens();
        Assert.Equal([Joined()], Directory.GetFiles(_cache));
        Assert.Equal(Image, File.ReadAllBytes(Joined()));
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(_cache));

        foreach (var part in Directory.GetFiles(_folder, "*.part*").Where(path => !path.EndsWith(".parts", StringComparison.Ordinal)))
            File.Delete(part);
        AssertOpens();
    }

    [Fact]
    public void A_missing_part_is_named_with_the_package_to_add()
    {
        Split(3, package: "Krant");
        File.Delete(Path.Combine(_folder, Beside + ".part2"));
        Assert.Equal(
            $"The corpus image 'Krant.corpus' has 3 parts, and 'Elders.Krant.corpus.part2' is not beside '{Path.Combine(_folder, Beside)}.parts'. Add the package Krant.Part2 to the project, "
            + "or copy the part there.",
            Failure());
    }

    [Fact]
    public void A_damaged_part_is_named_and_nothing_is_left_behind()
    {
        Split(3, package: "Krant");
        var path = Path.Combine(_folder, Beside + ".part3");
        var bytes = File.ReadAllBytes(path);
        bytes[^1] ^= 1;
        File.WriteAllBytes(path, bytes);
        Assert.Equal(
            $"Part 3 of the corpus image 'Krant.corpus', '{path}', is damaged: its SHA-256 is not the one it was made with. Install the package Krant.Part3 again.", Failure());

        File.WriteAllBytes(path, bytes[1..]);
        Assert.Contains($"is damaged: it has {bytes.Length - 1} bytes, and {bytes.Length} are expected", Failure(), StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_cache));
    }

    // Else a list could put its bytes where those of another corpus are looked for.
    [Fact]
    public void Parts_that_are_not_the_whole_are_not_kept_under_its_hash()
    {
        Split(2, wholeHash: new string('a', 64));
        Assert.Contains("its parts together do not have the SHA-256 that it says", Failure(), StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_cache));
    }

    [Fact]
    public void A_joined_file_of_another_size_is_joined_again()
    {
        Split(2);
        AssertOpens();
        File.WriteAllBytes(Joined(), Image[..5000]);
        AssertOpens();
        Assert.Equal(Image, File.ReadAllBytes(Joined()));
    }

    [Fact]
    public void A_joined_file_that_does_not_open_is_joined_again()
    {
        Split(2);
        AssertOpens();
        var damaged = Image.ToArray();
        damaged[0] ^= 1;
        File.Delete(Joined());
        File.WriteAllBytes(Joined(), damaged);
        AssertOpens();
        Assert.Equal(Image, File.ReadAllBytes(Joined()));
    }

    // Joining it again would give the same.
    [Fact]
    public void Parts_of_an_image_that_is_none_are_joined_once()
    {
        var other = Image.ToArray();
        other[0] ^= 1;
        Split(2, other);
        Assert.Contains("it does not begin like an image", Failure(), StringComparison.Ordinal);
        var written = File.GetLastWriteTimeUtc(Assert.Single(Directory.GetFiles(_cache)));
        Thread.Sleep(20);
        Assert.Contains("it does not begin like an image", Failure(), StringComparison.Ordinal);
        Assert.Equal(written, File.GetLastWriteTimeUtc(Assert.Single(Directory.GetFiles(_cache))));
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_named_with_how_to_choose_another()
    {
        Split(2);
        Directory.CreateDirectory(Path.GetDirectoryName(_cache)!);
        File.WriteAllText(_cache, "een bestand");
        var message = Failure();
        Assert.StartsWith($"The corpus image 'Krant.corpus' could not be put together from its parts in '{_cache}': ", message, StringComparison.Ordinal);
        Assert.EndsWith(
            "Make room, or name a folder that the program may write to in the environment variable CORPUS_CACHE or in the program's setting Corpus.CacheFolder.",
            message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_folder_is_the_one_of_the_environment_or_of_the_program_or_of_the_user()
    {
        Assert.Equal([_cache], ImageCache.Folders());
        Environment.SetEnvironmentVariable(ImageCache.Variable, "hier");
        Assert.Equal([Path.Combine(AppContext.BaseDirectory, "hier")], ImageCache.Folders());
        Environment.SetEnvironmentVariable(ImageCache.Variable, null);
        var user = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        Assert.Equal([Path.Combine(user, "Corpus"), AppContext.BaseDirectory], ImageCache.Folders());
        AppDomain.CurrentDomain.SetData(ImageCache.Setting, "daar");
        try
        {
            Assert.Equal([Path.Combine(AppContext.BaseDirectory, "daar")], ImageCache.Folders());
        }
        finally
        {
            AppDomain.CurrentDomain.SetData(ImageCache.Setting, null);
        }
    }

    [Fact]
    public async Task Many_threads_that_come_first_all_get_it()
    {
        Split(5);
        using var start = new Barrier(8);
        var threads = Enumerable.Range(0, 8).Select(_ => Task.Factory.StartNew(
            () =>
            {
                start.SignalAndWait();
                AssertOpens();
            },
            default, TaskCreationOptions.LongRunning, TaskScheduler.Default)).ToArray();
        await Task.WhenAll(threads);
        Assert.Equal([Joined()], Directory.GetFiles(_cache));
    }

    // Each with the library loaded anew, so that no lock is shared: as processes are to each other.
    [Fact]
    public async Task Many_programs_that_come_first_all_get_it()
    {
        var large = TestCorpus.Image([.. Enumerable.Range(0, 200).Select(i => TestCorpus.Article($"{i}", new string('a', 20_000)))]);
        Split(7, large);
        using var start = new Barrier(6);
        var programs = Enumerable.Range(0, 6).Select(i => Task.Factory.StartNew(
            () =>
            {
                var program = new AssemblyLoadContext($"programma {i}", isCollectible: true);
                var library = program.LoadFromAssemblyPath(typeof(CorpusImage).Assembly.Location);
                Assert.NotSame(typeof(CorpusImage).Assembly, library);
                var open = library.GetType("Corpus.CorpusImage")!.GetMethod(nameof(CorpusImage.OpenCompiled))!;
                start.SignalAndWait();
                var image = open.Invoke(null, [Elsewhere(), Name, TestCorpus.FingerprintHex])!;
                image.GetType().GetMethod(nameof(CorpusImage.Verify))!.Invoke(image, null);
            },
            default, TaskCreationOptions.LongRunning, TaskScheduler.Default)).ToArray();
        await Task.WhenAll(programs);
        Assert.Equal(large, File.ReadAllBytes(Assert.Single(Directory.GetFiles(_cache))));
    }

    [Fact]
    public void Joining_takes_no_memory_for_the_size()
    {
        var large = TestCorpus.Image([.. Enumerable.Range(0, 400).Select(i => TestCorpus.Article($"{i}", new string('a', 20_000)))]);
        Split(4, large);
        var before = GC.GetAllocatedBytesForCurrentThread();
        CorpusImage.OpenCompiled(Elsewhere(), Name, TestCorpus.FingerprintHex).Dispose();
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, large.Length / 20);
    }

    [Fact]
    public void What_a_killed_program_left_is_removed_after_a_day()
    {
        Split(2);
        Directory.CreateDirectory(_cache);
        var left = Path.Combine(_cache, $".{Path.GetFileName(Joined())}.abcdefgh.xyz");
        File.WriteAllText(left, "half");
        File.SetLastWriteTimeUtc(left, DateTime.UtcNow.AddHours(-25));
        AssertOpens();
        Assert.Equal([Joined()], Directory.GetFiles(_cache));
    }

    private FolderAssembly Elsewhere() => new(Path.Combine(_folder, "Elders.dll"));

    private string Joined() => Path.Combine(_cache, Hash(Image) + ".corpus");

    private void AssertOpens()
    {
        using var image = CorpusImage.OpenCompiled(Elsewhere(), Name, TestCorpus.FingerprintHex);
        Assert.Equal(TestCorpus.Answers(TestCorpus.Open(Image)), TestCorpus.Answers(image));
    }

    private string Failure() => Assert.Throws<CorpusImageException>(() => CorpusImage.OpenCompiled(Elsewhere(), Name, TestCorpus.FingerprintHex)).Message;

    private void Split(int count, byte[]? image = null, string? package = null, string? wholeHash = null)
    {
        image ??= Image;
        var parts = image.Chunk((image.Length + count - 1) / count).ToList();
        for (var i = 0; i < parts.Count; i++)
            Write(PartsFile.NameOf(Name, i + 1), parts[i]);
        var list = new PartsFile(
            package, [.. parts.Select((part, i) => new ImagePart(PartsFile.NameOf(Name, i + 1), part.Length, Hash(part)))], new ImagePart(Name, image.Length, wholeHash ?? Hash(image)));
        File.WriteAllText(Path.Combine(_folder, Beside + PartsFile.Extension), list.ToString());
    }

    private void Write(string name, byte[] bytes) => File.WriteAllBytes(Path.Combine(_folder, "Elders." + name), bytes);

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private sealed class FolderAssembly(string location) : Assembly
    {
        public override string Location => location;

        public override Stream? GetManifestResourceStream(string name) => null;

        public override AssemblyName GetName() => new("Elders");
    }
}
