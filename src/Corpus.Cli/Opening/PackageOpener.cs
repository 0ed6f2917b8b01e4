using Corpus.Compiler.Integrity;
using Corpus.Compiler.Integrity.Zip;

namespace Corpus.Cli.Opening;

/// <summary>Opens the corpora in a package or an assembly, neither of which is extracted or loaded.</summary>
/// <param name="path">The package or assembly.</param>
/// <param name="cancellation">Ends the work early.</param>
internal sealed class PackageOpener(string path, CancellationToken cancellation)
{
    private const string Folder = "corpus/";

    /// <summary>The corpora among the resources of an assembly; none if there are none.</summary>
    public IReadOnlyList<OpenedCorpus> OpenAssembly()
    {
        var content = CheckedContent.OfFile(path);
        return [.. AssemblyCheck.ImagesOf(content)
            .Select(image => new OpenedCorpus(path, CorpusKind.Assembly, CorpusImage.Open(content.Image($"{Path.GetFileName(path)}/{image.Name}", image.Offset, image.Length))))];
    }

    /// <summary>The corpora of a package: in files, in assemblies, and in the packages of their parts; none if there are none.</summary>
    public IReadOnlyList<OpenedCorpus> OpenPackage()
    {
        var corpora = new List<OpenedCorpus>();
        try
        {
            using var package = ZipPackage.Open(path, cancellation);
            foreach (var entry in package.Entries.Where(entry => !entry.IsFolder))
                OpenEntry(package, entry, corpora);
            return corpora;
        }
        catch
        {
            foreach (var corpus in corpora)
                corpus.Dispose();
            throw;
        }
    }

    private void OpenEntry(ZipPackage package, ZipEntry entry, List<OpenedCorpus> corpora)
    {
        if (entry.Path.EndsWith(ManifestFile.ImageExtension, StringComparison.Ordinal))
        {
            var content = CheckedContent.Take(entry.Length, sink => package.Read(entry, sink));
            Keep(content, () => corpora.Add(new OpenedCorpus(path, CorpusKind.Package, CorpusImage.Open(content.Image($"{Path.GetFileName(path)}/{entry.Path}", 0, content.Length)), content)));
        }
        else if (AssemblyCheck.IsAssembly(entry.Path))
        {
            var content = CheckedContent.Take(entry.Length, sink => package.Read(entry, sink));
            Keep(content, () => OpenImages(content, corpora));
        }
        else if (entry.Path.StartsWith(Folder, StringComparison.Ordinal) && entry.Path.EndsWith(PartsFile.Extension, StringComparison.Ordinal))
        {
            corpora.Add(OpenParts(package, entry));
        }
    }

    private void OpenImages(CheckedContent content, List<OpenedCorpus> corpora)
    {
        var images = AssemblyCheck.ImagesOf(content);
        if (images.Count == 0)
            content.Dispose();

        var shared = new SharedContent(content, images.Count);
        foreach (var image in images)
            corpora.Add(new OpenedCorpus(path, CorpusKind.Package, CorpusImage.Open(content.Image($"{Path.GetFileName(path)}/{image.Name}", image.Offset, image.Length)), shared));
    }

    // A large one is in a temporary file, which stays only for whoever opened it.
    private static void Keep(CheckedContent content, Action open)
    {
        try
        {
            open();
        }
        catch
        {
            content.Dispose();
            throw;
        }
    }

    private OpenedCorpus OpenParts(ZipPackage package, ZipEntry entry)
    {
        using var list = CheckedContent.Take(entry.Length, sink => package.Read(entry, sink));
        using var stream = list.OpenRead();
        var parts = PartsFile.Read(stream, $"'{entry.Path}'");
        var packages = new PackagedParts(path, Identity(package), parts, cancellation);
        var content = CheckedContent.Take(parts.Whole.Length, sink => PartsCheck.Join(parts, packages.Read, sink, cancellation));
        OpenedCorpus? opened = null;
        Keep(content, () => opened = new OpenedCorpus(path, CorpusKind.Package, CorpusImage.Open(content.Image($"{Path.GetFileName(path)}/{parts.Whole.Name}", 0, content.Length)), content));
        return opened!;
    }

    private static NuspecIdentity Identity(ZipPackage package)
    {
        var entry = package.Entries.FirstOrDefault(entry => !entry.Path.Contains('/', StringComparison.Ordinal) && entry.Path.EndsWith(".nuspec", StringComparison.OrdinalIgnoreCase))
            ?? throw ZipFormat.Damaged("it has a corpus in parts, and no specification that names the package");
        using var content = CheckedContent.Take(entry.Length, sink => package.Read(entry, sink));
        using var stream = content.OpenRead();
        return NuspecIdentity.Read(stream, entry.Path);
    }
}
