namespace Corpus.Testing;

/// <summary>Where a baseline file is: relative to the source file of the test, wherever that is on this machine.</summary>
internal static class BaselinePlace
{
    public const string DefaultName = "scores.baseline.txt";

    /// <summary>The full path.</summary>
    /// <param name="path">What the test says: a full path, or one from the folder of its source file.</param>
    /// <param name="sourceFile">The source file as the compiler knew it.</param>
    /// <param name="programFolder">The folder of the test's program.</param>
    /// <exception cref="ScoreException">The source file is not found.</exception>
    public static string Find(string path, string sourceFile, string programFolder)
    {
        if (Path.IsPathFullyQualified(path))
            return path;
        var folder = FolderOf(sourceFile, programFolder)
            ?? throw new ScoreException($"The baseline {path} is sought beside the test's source file, {sourceFile}, and that is not on this machine. Give the full path of the baseline.");
        return Path.GetFullPath(Path.Combine(folder, path));
    }

    /// <summary>The folder of a source file on this machine; null where it is not there. A deterministic build writes other paths into the program (/_/tests/…): their ends are looked for above the program.</summary>
    public static string? FolderOf(string sourceFile, string programFolder)
    {
        if (Path.IsPathFullyQualified(sourceFile) && File.Exists(sourceFile))
            return Path.GetDirectoryName(sourceFile);
        var parts = sourceFile.Split('/', '\\');
        for (var above = new DirectoryInfo(programFolder); above is not null; above = above.Parent)
        {
            for (var first = 1; first < parts.Length; first++)
            {
                var candidate = Path.Combine([above.FullName, .. parts[first..]]);
                if (File.Exists(candidate))
                    return Path.GetDirectoryName(candidate);
            }
        }

        return null;
    }
}
