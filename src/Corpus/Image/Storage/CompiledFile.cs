using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace Corpus;

/// <summary>Finds the image of a compiled corpus that is not in its assembly: a file beside the program, or the parts of one.</summary>
/// <remarks>A class of its own, so that a program whose corpus is embedded loads none of it.</remarks>
internal static class CompiledFile
{
    /// <summary>
    /// Opens the file <c>ASSEMBLY.NAME.corpus</c> beside the assembly, else that in the program's folder, else the parts of it in the one or the other. O(1), but for parts that
    /// have not been joined yet: O(size).
    /// </summary>
    /// <exception cref="CorpusImageException">There is none of them, or it cannot be read, or is damaged.</exception>
    public static CorpusImage Open(Assembly assembly, string name)
    {
        // Two assemblies of one program may each have a corpus of the name.
        name = $"{assembly.GetName().Name}.{name}";
        var folders = FoldersOf(assembly);
        foreach (var folder in folders)
        {
            var path = Path.Combine(folder, name);
            if (File.Exists(path))
                return Open(path);
        }

        foreach (var folder in folders)
        {
            var path = Path.Combine(folder, name + PartsFile.Extension);
            if (File.Exists(path))
                return JoinedImage.Open(path);
        }

        throw new CorpusImageException(
            $"There is no corpus image in {assembly.GetName().Name}, and no file '{name}' or '{name}{PartsFile.Extension}' in "
            + $"{string.Join(" or ", folders.Select(folder => $"'{folder}'"))}. Rebuild the project; a corpus that is a file of its own is copied to the program's folder and has to stay there.");
    }

    private static CorpusImage Open(string path)
    {
        try
        {
            return CorpusImage.Open(path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new CorpusImageException($"The corpus image '{path}' cannot be read: {failure.Message} See that the program's user may read it.", failure);
        }
    }

    [UnconditionalSuppressMessage("SingleFile", "IL3000:Avoid accessing Assembly file path", Justification = "It is empty in a single file, and the program's folder is looked in then.")]
    private static string[] FoldersOf(Assembly assembly)
    {
        var program = AppContext.BaseDirectory;
        var location = assembly.Location;
        return location.Length == 0 || Path.GetDirectoryName(location) is not { Length: > 0 } folder || folder == Path.TrimEndingDirectorySeparator(program)
            ? [program]
            : [folder, program];
    }
}
