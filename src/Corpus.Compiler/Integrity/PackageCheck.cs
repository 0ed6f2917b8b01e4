using Corpus.Compiler.Integrity.Zip;

namespace Corpus.Compiler.Integrity;

/// <summary>Checks all of a package: its structure, the checksum of every file, and its corpora.</summary>
/// <param name="path">The package.</param>
/// <param name="cancellation">Ends the work early.</param>
internal sealed class PackageCheck(string path, CancellationToken cancellation)
{
    private const string Folder = "corpus/";
    private const string ManifestPrefix = Folder + "manifest";
    private const string ManifestExtension = ".sha256";
    private const string Specification = ".nuspec";
    private const int MaxManifest = 1 << 30;

    private readonly List<CheckedCorpus> _corpora = [];
    private readonly Dictionary<string, ManifestFile> _manifests = new(StringComparer.Ordinal);
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);
    private readonly List<PartsFile> _parts = [];
    private NuspecIdentity? _identity;

    /// <summary>Checks the package, in constant memory. O(size).</summary>
    /// <returns>What it has, as a line says it; null if it has no corpus.</returns>
    /// <exception cref="IntegrityException">It is damaged, or no package, or a part is missing.</exception>
    /// <exception cref="CorpusImageException">An image in it is damaged, or of another version.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public string? Run()
    {
        using var package = ZipPackage.Open(path, cancellation);
        var files = package.Entries.Where(entry => !entry.IsFolder).ToList();

        // Manifests come first, wherever they stand.
        foreach (var entry in files)
            CheckDescription(package, entry);
        foreach (var entry in files)
            CheckImages(package, entry);
        foreach (var parts in _parts)
            CheckParts(parts);
        if (_manifests.Keys.FirstOrDefault(name => !_used.Contains(name)) is { } missing)
            throw ZipFormat.Damaged($"there is a manifest of '{missing}', and no such image");

        return Describe(files);
    }

    private string? Describe(List<ZipEntry> files)
    {
        var parts = files.Where(entry => IsPart(entry.Path)).Select(entry => $"'{Path.GetFileName(entry.Path)}', a part of a corpus").ToList();
        if (_corpora.Count == 0 && parts.Count == 0)
            return null;
        var count = CheckedCorpus.Number(files.Count, "file");
        var signature = files.Any(entry => entry.Path == ".signature.p7s") ? ", signed ('dotnet nuget verify' checks by whom)" : "";
        return $"{string.Join(", ", _corpora.Select(corpus => corpus.ToString()).Concat(parts))}, {count}{signature}";
    }

    private void CheckDescription(ZipPackage package, ZipEntry entry)
    {
        if (entry.Path.StartsWith(ManifestPrefix, StringComparison.Ordinal) && entry.Path.EndsWith(ManifestExtension, StringComparison.Ordinal))
            ReadManifest(package, entry);
        else if (entry.Path.StartsWith(Folder, StringComparison.Ordinal) && entry.Path.EndsWith(PartsFile.Extension, StringComparison.Ordinal))
            _parts.Add(Read(package, entry, NuspecIdentity.MaxLength, stream => PartsFile.Read(stream, $"'{entry.Path}'")));
        else if (!entry.Path.Contains('/', StringComparison.Ordinal) && entry.Path.EndsWith(Specification, StringComparison.OrdinalIgnoreCase))
            _identity = Read(package, entry, NuspecIdentity.MaxLength, stream => NuspecIdentity.Read(stream, entry.Path));
    }

    private void CheckImages(ZipPackage package, ZipEntry entry)
    {
        if (entry.Path.EndsWith(ManifestFile.ImageExtension, StringComparison.Ordinal))
        {
            using var content = CheckedContent.Take(entry.Length, sink => package.Read(entry, sink));
            CheckImage(content.Image(entry.Path, 0, content.Length), Path.GetFileName(entry.Path));
        }
        else if (AssemblyCheck.IsAssembly(entry.Path))
        {
            CheckAssembly(package, entry);
        }
        else
        {
            package.Check(entry);
        }
    }

    private void CheckAssembly(ZipPackage package, ZipEntry entry)
    {
        using var content = CheckedContent.Take(entry.Length, sink => package.Read(entry, sink));
        foreach (var (name, offset, length) in AssemblyCheck.ImagesOf(content))
            CheckImage(content.Image($"{entry.Path}/{name}", offset, length), name);
    }

    private void CheckImage(ImageMemory memory, string name)
    {
        _corpora.Add(ImageCheck.Run(memory, _manifests.GetValueOrDefault(name), cancellation));
        _used.Add(name);
    }

    private void CheckParts(PartsFile parts)
    {
        if (_identity is null)
            throw ZipFormat.Damaged("it has a corpus in parts, and no specification that names the package");
        var packages = new PackagedParts(path, _identity, parts, cancellation);
        _corpora.Add(PartsCheck.Run(parts, packages.Read, _manifests.GetValueOrDefault(parts.Whole.Name), cancellation));
        _used.Add(parts.Whole.Name);
    }

    private void ReadManifest(ZipPackage package, ZipEntry entry)
    {
        try
        {
            var manifest = Read(package, entry, MaxManifest, ManifestFile.Read);
            if (!_manifests.TryAdd(manifest.ImageName, manifest))
                throw ZipFormat.Damaged($"there are two manifests of '{manifest.ImageName}'");
        }
        catch (InvalidDataException failure)
        {
            throw IntegrityException.Damaged($"'{entry.Path}': {failure.Message} Build or download the package again.", failure);
        }
    }

    private static T Read<T>(ZipPackage package, ZipEntry entry, long mostBytes, Func<Stream, T> read)
    {
        if (entry.Length > mostBytes)
            throw ZipFormat.Damaged($"'{entry.Path}' has {entry.Length} bytes, more than any");
        using var content = CheckedContent.Take(entry.Length, sink => package.Read(entry, sink));
        using var stream = content.OpenRead();
        return read(stream);
    }

    private static bool IsPart(string path)
    {
        var dot = path.LastIndexOf(".part", StringComparison.Ordinal);
        return path.StartsWith(Folder, StringComparison.Ordinal) && dot > 0 && path.Length > dot + 5 && !path.AsSpan(dot + 5).ContainsAnyExceptInRange('0', '9');
    }
}
