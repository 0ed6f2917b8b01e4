using System.Globalization;
using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Security.Cryptography;
using System.Text;
using Corpus.Compiler.Compiling;
using Corpus.Compiler.Integrity;
using Corpus.Compiler.Reporting;
using Corpus.Sources;

namespace Corpus.Compiler.Tests.Integrity;

/// <summary>Makes images, packages and assemblies in a folder, and verifies them.</summary>
internal sealed class TestPackage : IDisposable
{
    public const string Specification = """
        <?xml version="1.0" encoding="utf-8"?>
        <package xmlns="http://schemas.microsoft.com/packaging/2013/05/nuspec.xsd">
          <metadata>
            <id>Krant</id>
            <version>2025.1.0</version>
            <dependencies><group targetFramework="net10.0"><dependency id="Corpus" version="0.1.0" /></group></dependencies>
          </metadata>
        </package>
        """;

    public TestPackage() => Folder = Directory.CreateTempSubdirectory("corpus-package-").FullName;

    public string Folder { get; }

    /// <summary>An image of three articles, and its manifest.</summary>
    public static (byte[] Image, byte[] Manifest) Krant { get; } = Compile(
        ("haven", "De haven is dicht. ‘Wachten’, zegt de havenmeester.\n\nNiemand weet waarom."), ("kernwapens", "Geen kernwapens. 🙂"), ("leeg-na", "De brug is open."));

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    public string PathOf(string name) => Path.Combine(Folder, name);

    public string Write(string name, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        File.WriteAllBytes(PathOf(name), bytes);
        return PathOf(name);
    }

    /// <summary>What the tool prints and how it ends; paths without the folder.</summary>
    public (int ExitCode, string Output, string Error) Verify(params string[] names)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using var error = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var code = new Verifier(output, error, default).Run(names.Select(name => name.Length == 0 ? Folder : PathOf(name)));
        return (code, Short(output), Short(error));
    }

    public static (byte[] Image, byte[] Manifest) Compile(params (string Id, string Text)[] articles)
    {
        using var folder = new TestPackage();
        foreach (var (id, text) in articles)
            folder.Write($"articles/{id}.txt", Encoding.UTF8.GetBytes(text));
        var path = folder.PathOf("Krant.corpus");
        Assert.True(CorpusCompiler.Compile(
            CorpusFolder.List(folder.PathOf("articles"), "Krant", "nl"), path, new Report(TextWriter.Null, ReportScope.All, Severities.Read("", "", [])), default));
        var image = File.ReadAllBytes(path);
        return (image, Manifest(image));
    }

    public static byte[] Manifest(byte[] image)
    {
        using var manifest = new MemoryStream();
        using var opened = CorpusImage.Open(ImageMemory.FromBytes("test", image));
        ManifestFile.Write(manifest, opened, "Krant.corpus", Hash256.From(SHA256.HashData(image)), default);
        return manifest.ToArray();
    }

    /// <summary>A zip archive.</summary>
    public static byte[] Zip(params (string Name, byte[] Bytes)[] files)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in files)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(bytes);
            }
        }

        return stream.ToArray();
    }

    /// <summary>A package of the corpus, with its image as a file.</summary>
    public static byte[] Package(params (string Name, byte[] Bytes)[] more) => Zip(
    [
        ("Krant.nuspec", Encoding.UTF8.GetBytes(Specification)), ("corpus/Krant.corpus", Krant.Image), ("corpus/manifest-Krant.sha256", Krant.Manifest), .. more,
    ]);

    /// <summary>An assembly with resources and nothing else.</summary>
    public static byte[] Assembly(params (string Name, byte[] Bytes)[] resources)
    {
        var metadata = new MetadataBuilder();
        var content = new BlobBuilder();
        metadata.AddModule(0, metadata.GetOrAddString("Krant.dll"), metadata.GetOrAddGuid(new Guid(1, 2, 3, new byte[8])), default, default);
        metadata.AddAssembly(metadata.GetOrAddString("Krant"), new Version(1, 0), default, default, default, System.Reflection.AssemblyHashAlgorithm.None);
        metadata.AddTypeDefinition(default, default, metadata.GetOrAddString("<Module>"), default, MetadataTokens.FieldDefinitionHandle(1), MetadataTokens.MethodDefinitionHandle(1));
        foreach (var (name, bytes) in resources)
        {
            content.Align(8);
            metadata.AddManifestResource(System.Reflection.ManifestResourceAttributes.Public, metadata.GetOrAddString(name), default, (uint)content.Count);
            content.WriteInt32(bytes.Length);
            content.WriteBytes(bytes);
        }

        var assembly = new BlobBuilder();
        new ManagedPEBuilder(PEHeaderBuilder.CreateLibraryHeader(), new MetadataRootBuilder(metadata), new BlobBuilder(), managedResources: content, flags: CorFlags.ILOnly).Serialize(assembly);
        return assembly.ToArray();
    }

    private string Short(StringWriter writer) => writer.ToString().Replace(Folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal).Replace(Folder, "", StringComparison.Ordinal);
}
