using Corpus.Compiler.Integrity.Zip;

namespace Corpus.Compiler.Integrity;

/// <summary>The packages that have the parts of an image, beside the package of the corpus or where NuGet has installed them.</summary>
internal sealed class PackagedParts
{
    private const string Folder = "corpus/";

    private readonly PartsFile _parts;
    private readonly List<string> _paths;
    private readonly CancellationToken _cancellation;

    /// <param name="packagePath">The package of the corpus.</param>
    /// <param name="identity">Which it is.</param>
    /// <param name="parts">The parts of its image.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    /// <exception cref="IntegrityException">A package is missing.</exception>
    public PackagedParts(string packagePath, NuspecIdentity identity, PartsFile parts, CancellationToken cancellation)
    {
        _parts = parts;
        _cancellation = cancellation;
        _paths = [.. Enumerable.Range(1, parts.Parts.Count).Select(number => PathOf(packagePath, identity.Part(number), number))];
    }

    /// <summary>Gives the bytes of the part with this number, from 1 on. O(length), in constant memory.</summary>
    /// <exception cref="IntegrityException">The package is damaged, or has no such part.</exception>
    public void Read(int number, Action<ReadOnlySpan<byte>> sink)
    {
        var (path, part) = (_paths[number - 1], _parts.Parts[number - 1]);
        try
        {
            using var package = ZipPackage.Open(path, _cancellation);
            var entry = package.Entries.FirstOrDefault(entry => entry.Path == Folder + part.Name)
                ?? throw ZipFormat.Damaged($"there is no '{Folder}{part.Name}' in it");
            package.Read(entry, sink);
        }
        catch (IntegrityException failure)
        {
            var message = $"in {Path.GetFileName(path)}, {failure.Message}";
            throw (failure.IsDamage ? IntegrityException.Damaged(message, failure) : IntegrityException.Unreadable(message, failure));
        }
    }

    private string PathOf(string packagePath, NuspecIdentity part, int number)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(packagePath))!;
        var beside = Directory.EnumerateFiles(folder, "*.nupkg").FirstOrDefault(file => Path.GetFileName(file).Equals(part.FileName, StringComparison.OrdinalIgnoreCase));
        if (beside is not null)
            return beside;
        var (id, version) = (NuspecIdentity.InstalledFolder(part.Id), NuspecIdentity.InstalledFolder(part.Version.Split('+')[0]));
        var installed = Path.GetFullPath(Path.Combine(folder, "..", "..", id, version, $"{id}.{version}.nupkg"));
        return File.Exists(installed)
            ? installed
            : throw IntegrityException.Damaged($"part {number} of {_parts.Parts.Count} of '{_parts.Whole.Name}' is missing; put the package {part.FileName} beside it");
    }
}
