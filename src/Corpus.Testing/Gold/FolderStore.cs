namespace Corpus.Testing;

/// <summary>The gold files below a folder. They are listed once; a file that is read is read then.</summary>
internal sealed class FolderStore : IGoldStore
{
    private readonly string _folder;
    private readonly Dictionary<string, string> _files;

    /// <summary>O(files).</summary>
    public FolderStore(string folder)
    {
        _folder = folder;
        _files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(GoldFile.IsGold)
            .ToDictionary(file => Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/'), StringComparer.Ordinal);
    }

    /// <summary>The names of all files.</summary>
    public IReadOnlyCollection<string> Names => _files.Keys;

    public byte[]? Read(string name) => _files.TryGetValue(name, out var file) ? File.ReadAllBytes(file) : null;

    public string PathOf(string name) => _files.TryGetValue(name, out var file) ? file : Path.Combine(_folder, name);
}
