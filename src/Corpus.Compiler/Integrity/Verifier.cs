namespace Corpus.Compiler.Integrity;

/// <summary>Checks what paths name, and says of each what it is and whether it is fine.</summary>
/// <param name="tell">Told of each thing, as soon as it is checked.</param>
/// <param name="cancellation">Ends the work early.</param>
internal sealed class Verifier(Action<Verdict> tell, CancellationToken cancellation)
{
    private const string Package = ".nupkg";
    private const string Kinds = "a .corpus, a .nupkg, a .dll or .exe, a .parts, or a folder of them";

    private bool _isDamaged;
    private bool _isUnreadable;

    /// <summary>Writes a line for each thing.</summary>
    /// <param name="output">Takes what is fine.</param>
    /// <param name="error">Takes what is not.</param>
    /// <param name="cancellation">Ends the work early.</param>
    public Verifier(TextWriter output, TextWriter error, CancellationToken cancellation)
        : this(verdict => (verdict.Kind == VerdictKind.Fine ? output : error).WriteLine(verdict), cancellation)
    {
    }

    /// <summary>Checks all of it. O(size), in constant memory.</summary>
    /// <returns>0: all is fine; 1: something is damaged or missing; 2: something cannot be checked.</returns>
    public int Run(IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            if (Directory.Exists(path))
                Guarded(path, () => CheckFolder(path));
            else
                Guarded(path, () => CheckNamed(path));
        }

        return _isDamaged ? ExitCodes.Damaged : _isUnreadable ? ExitCodes.Usage : ExitCodes.Success;
    }

    private string? CheckNamed(string path)
    {
        if (!File.Exists(path))
            throw IntegrityException.Unreadable($"there is no such file; name {Kinds}");
        if (!IsKnown(path) && !ImageFile.IsImage(path))
            throw IntegrityException.Unreadable($"it is of another kind; name {Kinds}");
        return Describe(path) ?? throw IntegrityException.Unreadable($"it has no corpus in it; name {Kinds}");
    }

    // In a folder, what has no corpus is nobody's business.
    private string? CheckFolder(string folder)
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = false, AttributesToSkip = FileAttributes.ReparsePoint };
        var count = 0;
        foreach (var path in Directory.EnumerateFiles(folder, "*", options).Where(IsKnown).Order(StringComparer.Ordinal))
        {
            cancellation.ThrowIfCancellationRequested();
            if (Guarded(path, () => Describe(path)))
                count++;
        }

        return count == 0 ? throw IntegrityException.Unreadable($"there is no corpus in it; name {Kinds}") : null;
    }

    private static bool IsKnown(string path)
        => AssemblyCheck.IsAssembly(path) || HasExtension(path, ManifestFile.ImageExtension) || HasExtension(path, Package) || HasExtension(path, PartsFile.Extension);

    private static bool HasExtension(string path, string extension) => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase);

    private string? Describe(string path)
    {
        if (AssemblyCheck.IsAssembly(path))
            return DescribeAssembly(path);
        if (HasExtension(path, Package))
            return new PackageCheck(path, cancellation).Run();
        if (HasExtension(path, PartsFile.Extension))
            return DescribeParts(path);

        // A manifest has the name that the image was built with.
        var name = Path.GetFileNameWithoutExtension(path) + ManifestFile.ImageExtension;
        return ImageCheck.Run(ImageMemory.MapFile(path), ManifestOf(path, name), cancellation).ToString();
    }

    private string? DescribeAssembly(string path)
    {
        using var content = CheckedContent.OfFile(path);
        var corpora = AssemblyCheck.ImagesOf(content)
            .ConvertAll(image => ImageCheck.Run(content.Image($"{Path.GetFileName(path)}/{image.Name}", image.Offset, image.Length), ManifestOf(path, image.Name), cancellation));
        return corpora.Count == 0 ? null : string.Join(", ", corpora);
    }

    private string DescribeParts(string path)
    {
        var list = PartsFile.Read(path);
        var parts = new List<string>(list.Parts.Count);
        for (var number = 1; number <= list.Parts.Count; number++)
            parts.Add(PathOfPart(list, path, number));
        return PartsCheck.Run(list, (number, sink) => ReadFile(parts[number - 1], sink), ManifestOf(path, list.Whole.Name), cancellation).ToString();
    }

    // Beside the list, as beside a program; or in the package of the part, where NuGet keeps those that it has installed: ID/VERSION/corpus/.
    private static string PathOfPart(PartsFile list, string path, int number)
    {
        var part = list.Parts[number - 1];
        var beside = list.PathOf(path, part);
        if (File.Exists(beside))
            return beside;
        if (list.Package is { } package)
        {
            var folder = Path.GetDirectoryName(beside)!;
            var version = Path.GetFileName(Path.GetDirectoryName(folder)) ?? "";
            var installed = Path.GetFullPath(Path.Combine(folder, "..", "..", "..", NuspecIdentity.InstalledFolder(new NuspecIdentity(package, version).Part(number).Id), version, Path.GetFileName(folder), part.Name));
            if (File.Exists(installed))
                return installed;
        }

        throw IntegrityException.Damaged($"part {number} of {list.Parts.Count} is missing; put '{Path.GetFileName(beside)}' beside it, from {list.PackageOf(number)}");
    }

    private static void ReadFile(string path, Action<ReadOnlySpan<byte>> sink)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 1);
        var buffer = new byte[1 << 16];
        for (int read; (read = stream.Read(buffer)) > 0;)
            sink(buffer.AsSpan(0, read));
    }

    // Beside the file: manifest-NAME.sha256, or else manifest.sha256 if it is of this image.
    private static ManifestFile? ManifestOf(string path, string imageName)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        var own = Path.Combine(folder, $"manifest-{Path.GetFileNameWithoutExtension(imageName)}.sha256");
        var file = File.Exists(own) ? own : Path.Combine(folder, "manifest.sha256");
        if (!File.Exists(file))
            return null;

        try
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
            var manifest = ManifestFile.Read(stream);
            if (manifest.ImageName == imageName)
                return manifest;
            return file == own
                ? throw IntegrityException.Damaged($"'{file}' is the manifest of '{manifest.ImageName}'; build or download them again, together")
                : null;
        }
        catch (InvalidDataException failure)
        {
            throw IntegrityException.Damaged($"'{file}': {failure.Message} Build or download it again.", failure);
        }
    }

    // Whether there was something to tell. What is told is not guarded: a reader who has gone is not a damaged corpus.
    private bool Guarded(string path, Func<string?> check)
    {
        if (VerdictOf(path, check) is not { } verdict)
            return false;
        _isDamaged |= verdict.Kind == VerdictKind.Damaged;
        _isUnreadable |= verdict.Kind == VerdictKind.Unreadable;
        tell(verdict);
        return true;
    }

    private static Verdict? VerdictOf(string path, Func<string?> check)
    {
        try
        {
            return check() is { } line ? new Verdict(path, VerdictKind.Fine, line) : null;
        }
        catch (Exception failure) when (failure is IntegrityException or CorpusImageException or IOException or UnauthorizedAccessException)
        {
            var isDamage = failure is IntegrityException { IsDamage: true } or CorpusImageException { IsDamage: true };
            return new Verdict(path, isDamage ? VerdictKind.Damaged : VerdictKind.Unreadable, failure.Message);
        }
    }
}
