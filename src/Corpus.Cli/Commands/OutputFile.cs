using Corpus.Cli.Opening;

namespace Corpus.Cli.Commands;

/// <summary>How commands write a file: whole or not at all.</summary>
internal static class OutputFile
{
    /// <summary>Writes a file beside its place and then renames it; one that is there is replaced, and stays if writing fails.</summary>
    /// <exception cref="ToolException">The path is that of a folder, or in one that does not exist.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        if (path.Length == 0 || Path.GetFileName(path).Length == 0 || Directory.Exists(path))
            throw new ToolException($"'{path}' is no file; give it a name");
        var full = Path.GetFullPath(path);
        if (!Directory.Exists(Path.GetDirectoryName(full)))
            throw new ToolException($"'{path}' would be in a folder that does not exist; make it first");
        ImageFile.RemoveAbandoned(full);
        ImageFile.Write(full, write);
    }
}
