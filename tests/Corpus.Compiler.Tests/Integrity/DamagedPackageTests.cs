using System.IO.Compression;
using System.Text;
using Corpus.Compiler.Integrity.Zip;
using CsCheck;

namespace Corpus.Compiler.Tests.Integrity;

public sealed class DamagedPackageTests : IDisposable
{
    private const string Name = "Krant.nupkg";

    private readonly TestPackage _test = new();

    public void Dispose() => _test.Dispose();

    [Theory]
    [InlineData("../aaaa.txt", "leads out of its folder")]
    [InlineData("a/../../aaa", "leads out of its folder")]
    [InlineData("%2e%2e/a.tx", "leads out of its folder")]
    [InlineData("a/./aaa.txt", "leads out of its folder")]
    [InlineData("a//aaaa.txt", "leads out of its folder")]
    [InlineData("/aaaaaa.txt", "has the name of a place on a disk")]
    [InlineData("C:/aaaa.txt", "has the name of a place on a disk")]
    [InlineData("..\\aaaa.tx", "has a backslash in its name")]
    [InlineData("..%5Caaa.tx", "has a backslash in its name")]
    [InlineData("aaa\naaa.txt", "has no name that a file can have")]
    [InlineData("KRANT.NUSPEC", "is in it twice")]
    public void An_entry_that_would_be_extracted_elsewhere_is_damage(string name, string message)
    {
        _test.Write(Name, TestPackage.Package((name, [1, 2, 3])));
        AssertDamaged(message);
    }

    [Fact]
    public void A_file_that_was_cut_short_is_damaged_wherever()
    {
        var package = TestPackage.Package();
        for (var length = 0; length < package.Length; length += length < 100 || package.Length - length < 600 ? 1 : 97)
        {
            _test.Write(Name, package[..length]);
            AssertDamaged("damaged");
        }
    }

    [Fact]
    public void Sizes_that_lie_are_damage()
    {
        var package = TestPackage.Package(("bom", new byte[100_000]));
        Write(package, "bom", (entry, header) => SetLength(entry, header, uint.MaxValue - 1));
        AssertDamaged("'bom' is said to have 4294967294 bytes, more than ");

        Write(package, "bom", (entry, header) => SetLength(entry, header, 99_999));
        AssertDamaged("'bom' has more than the 99999 bytes that it says");

        Write(package, "bom", (entry, header) => SetLength(entry, header, 100_001));
        AssertDamaged("'bom' ends 1 bytes early");

        Write(package, "bom", (entry, _) => SetLength(entry, new byte[100], 100_001));
        AssertDamaged("the sizes of 'bom' in its header and in its directory differ");

        Write(package, "bom", (entry, header) => (entry[16], header[14]) = ((byte)(entry[16] ^ 1), (byte)(header[14] ^ 1)));
        AssertDamaged("the checksum of 'bom' does not fit");

        Write(package, "bom", (entry, header) => (entry[10], header[8]) = (0, 0));
        AssertDamaged("the sizes of 'bom' contradict each other");
    }

    [Fact]
    public void Entries_that_share_their_bytes_are_damage()
    {
        // The directory's second entry points to the first, as a zip bomb has thousands of them.
        var zip = TestPackage.Zip(("a", new byte[1000]), ("b", new byte[1000]));
        Write(zip, "b", (entry, _) => BitConverter.TryWriteBytes(entry[42..], 0));
        AssertDamaged("'b' begins within another entry");
    }

    [Fact]
    public void Methods_that_packages_do_not_have_cannot_be_checked()
    {
        Write(TestPackage.Package(("x", new byte[1000])), "x", (entry, header) => (entry[10], header[8]) = (93, 93));
        var (code, _, error) = _test.Verify(Name);
        Assert.Equal((2, "Krant.nupkg: 'x' in it is compressed by method 93, which packages are not; make the package again with 'dotnet pack'\n"), (code, error));
    }

    [Fact]
    public void A_header_that_is_not_that_of_the_directory_is_damage()
    {
        Write(TestPackage.Package(("x", new byte[1000])), "x", (_, header) => header[30] = (byte)'y');
        AssertDamaged("the header of 'x' and its directory differ");
    }

    [Fact]
    public void What_is_written_without_seeking_has_its_sizes_behind_it()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(new Unseekable(stream), ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = zip.CreateEntry("corpus/Krant.corpus").Open();
            entry.Write(TestPackage.Krant.Image);
        }

        var package = stream.ToArray();
        _test.Write(Name, package);
        Assert.Equal((0, "Krant.nupkg: Krant, 3 articles, no manifest, 1 file: fine\n", ""), _test.Verify(Name));

        // In the descriptor, in front of the directory.
        package[package.AsSpan().LastIndexOf("PK\x01\x02"u8) - 1] ^= 1;
        _test.Write(Name, package);
        AssertDamaged("the sizes behind 'corpus/Krant.corpus' and in its directory differ");
    }

    [Fact]
    public void An_archive_with_numbers_of_64_bits_is_read()
    {
        var package = Zip64.Of(("corpus/Krant.corpus", TestPackage.Krant.Image));
        using (var zip = new ZipArchive(new MemoryStream(package)))
            Assert.Equal(TestPackage.Krant.Image.Length, zip.Entries[0].Length);

        _test.Write(Name, package);
        Assert.Equal((0, "Krant.nupkg: Krant, 3 articles, no manifest, 1 file: fine\n", ""), _test.Verify(Name));
        Assert.All(
            Enumerable.Range(package.Length - 98, 98),
            at =>
            {
                var damaged = package.ToArray();
                damaged[at] ^= 0x10;
                _test.Write(Name, damaged);
                AssertDamagedOrTheSame(package, damaged, at);
            });
    }

    [Fact]
    public void Any_byte_of_a_package_that_is_changed_is_damage_or_means_nothing()
    {
        var package = TestPackage.Package(("lib/net10.0/Krant.dll", TestPackage.Assembly()));
        var random = new Random(7);
        for (var at = 0; at < package.Length; at++)
        {
            var damaged = package.ToArray();
            damaged[at] ^= (byte)random.Next(1, 256);
            _test.Write(Name, damaged);
            AssertDamagedOrTheSame(package, damaged, at);
        }
    }

    [Fact]
    public void Any_byte_of_an_image_that_is_changed_is_damage()
    {
        var image = TestPackage.Krant.Image.ToArray();
        for (var at = 0; at < image.Length; at++)
        {
            image[at] ^= 0x20;
            Rewrite("Krant.corpus", image);
            var (code, output, _) = _test.Verify("Krant.corpus");
            Assert.True(code is 1 or 2 && output.Length == 0, $"byte {at}");
            image[at] ^= 0x20;
        }
    }

    // Only what is in the image is ours to check, but no assembly may stop the checking.
    [Fact]
    public void Any_byte_of_an_assembly_that_is_changed_is_damage_or_elsewhere()
    {
        var assembly = TestPackage.Assembly(("Krant.corpus", TestPackage.Krant.Image));
        var start = assembly.AsSpan().IndexOf(TestPackage.Krant.Image.AsSpan(0, 64));
        var changes = (byte[])[0x01, 0x80, 0xFF];
        for (var at = 0; at < assembly.Length; at++)
        {
            var isInImage = at >= start && at < start + TestPackage.Krant.Image.Length;
            foreach (var change in isInImage ? changes.AsSpan(at % 3, at % 5 == 0 ? 1 : 0) : changes)
            {
                assembly[at] ^= change;
                Rewrite("Krant.dll", assembly);
                var (code, _, error) = _test.Verify("Krant.dll");
                Assert.True(isInImage ? code is 1 or 2 : code is >= 0 and <= 2, $"byte {at}");
                Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
                assembly[at] ^= change;
            }
        }
    }

    [Fact]
    public void Whatever_is_called_a_package_is_checked_or_refused()
        => Gen.Select(Gen.Int[0, int.MaxValue], Gen.Int[1, 40], Gen.Byte.Array[0, 40]).Sample(
            (place, removed, inserted) =>
            {
                var package = TestPackage.Package();
                var at = place % package.Length;
                var damaged = (byte[])[.. package[..at], .. inserted, .. package[Math.Min(package.Length, at + removed)..]];
                var path = _test.Write(Path.GetRandomFileName() + ".nupkg", damaged);
                Assert.InRange(_test.Verify(Path.GetFileName(path)).ExitCode, 0, 2);
                File.Delete(path);
            },
            iter: 500, threads: 1);

    [Fact]
    public void The_checksum_is_that_of_zip()
        => Gen.Byte.Array[0, 100].Sample(bytes =>
        {
            var crc = new Crc32();
            crc.Add(bytes.AsSpan(0, bytes.Length / 3));
            crc.Add(bytes.AsSpan(bytes.Length / 3));
            using var zip = new ZipArchive(new MemoryStream(TestPackage.Zip(("x", bytes))));
            Assert.Equal(zip.Entries[0].Crc32, crc.Value);
        });

    // Not in place, since the one before may still be mapped.
    private void Rewrite(string name, byte[] bytes)
    {
        File.Delete(_test.PathOf(name));
        _test.Write(name, bytes);
    }

    private void Write(byte[] zip, string name, ZipSurgery.Change change) => _test.Write(Name, ZipSurgery.WithEntry(zip, name, change));

    private static void SetLength(Span<byte> entry, Span<byte> header, uint length)
    {
        BitConverter.TryWriteBytes(entry[24..], length);
        BitConverter.TryWriteBytes(header[22..], length);
    }

    private void AssertDamaged(string message)
    {
        var (code, output, error) = _test.Verify(Name);
        Assert.Equal((1, ""), (code, output));
        Assert.StartsWith("Krant.nupkg: ", error, StringComparison.Ordinal);
        Assert.Contains(message, error, StringComparison.Ordinal);
        Assert.Equal(1, error.Count(c => c == '\n'));
    }

    private void AssertDamagedOrTheSame(byte[] package, byte[] damaged, int at)
    {
        var (code, _, error) = _test.Verify(Name);
        Assert.InRange(code, 0, 2);
        Assert.Equal(code == 0, error.Length == 0);
        if (code == 0)
            Assert.True(Content(package) == Content(damaged), $"byte {at} of {package.Length}");
    }

    private static string Content(byte[] package)
    {
        using var zip = new ZipArchive(new MemoryStream(package));
        var content = new StringBuilder();
        foreach (var entry in zip.Entries)
        {
            using var stream = entry.Open();
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            content.Append(entry.FullName).Append('=').Append(Convert.ToHexString(bytes.ToArray())).Append('\n');
        }

        return content.ToString();
    }

    private sealed class Unseekable(Stream stream) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override void Flush() => stream.Flush();

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => stream.Write(buffer, offset, count);
    }
}
