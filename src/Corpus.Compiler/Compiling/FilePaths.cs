using Corpus.Sources;

namespace Corpus.Compiler.Compiling;

/// <summary>Where the files of a corpus lie, for findings. Costs nothing until there is one.</summary>
/// <param name="list">The files.</param>
internal sealed class FilePaths(CorpusFileList list)
{
    private Dictionary<string, string>? _fullPaths;

    /// <summary>Where the file lies, the first of several that are listed under this path. O(files) once, then O(1).</summary>
    public string FullPathOf(string path)
    {
        if (_fullPaths is null)
        {
            _fullPaths = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var file in list.Files)
                _fullPaths.TryAdd(file.Path, file.FullPath);
        }

        return _fullPaths[path];
    }
}
