using Corpus.Cli.Opening;

namespace Corpus.Cli.Exchange;

/// <summary>A folder that is written beside its place, and is there whole or not at all.</summary>
internal sealed class OutputFolder : IDisposable
{
    private readonly string _target;
    private readonly string _temporary;

    // Those that were made: a system call for each file among 100,000 is a second.
    private readonly HashSet<string> _folders = new(StringComparer.Ordinal);

    private OutputFolder(string target)
    {
        _target = target;
        _temporary = Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.{Path.GetRandomFileName()}");
        Directory.CreateDirectory(_temporary);
    }

    /// <summary>Where it is written.</summary>
    public string FullPath => _temporary;

    /// <summary>Begins a folder.</summary>
    /// <param name="path">Where it is to be.</param>
    /// <param name="force">Whether what is there may be replaced.</param>
    /// <exception cref="ToolException">It is a file, or has something in it already.</exception>
    public static OutputFolder Create(string path, bool force)
    {
        var target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (File.Exists(target))
            throw new ToolException($"'{path}' is a file; name a folder");
        if (!force && Directory.Exists(target) && Directory.EnumerateFileSystemEntries(target).Any())
            throw new ToolException($"the folder '{path}' is not empty; name another one, or add --force to replace what of it is written anew");
        Directory.CreateDirectory(Path.GetDirectoryName(target) ?? throw new ToolException($"'{path}' is the root of a disk; name a folder in it"));
        return new OutputFolder(target);
    }

    /// <summary>The place of a file in it, whose folders are made.</summary>
    /// <param name="path">Its path in the folder, with <c>/</c>.</param>
    public string PathOf(string path)
    {
        var full = Path.Combine(_temporary, path.Replace('/', Path.DirectorySeparatorChar));
        var parent = Path.GetDirectoryName(full)!;
        if (_folders.Add(parent))
            Directory.CreateDirectory(parent);
        return full;
    }

    /// <summary>Puts it in its place. Of a folder that is there, the corpus in it is replaced: a card or articles of another one would be taken for this one's. If something fails, all is as it was.</summary>
    public void Commit()
    {
        if (Directory.Exists(_target) && !Directory.EnumerateFileSystemEntries(_target).Any())
            Directory.Delete(_target);
        if (!Directory.Exists(_target))
        {
            Directory.Move(_temporary, _target);
            return;
        }

        var moved = new Stack<(string From, string To)>();
        try
        {
            Directory.CreateDirectory(Old);
            foreach (var place in Directory.EnumerateFileSystemEntries(_target).Where(IsReplaced).ToList())
                Move(place, Old);
            foreach (var entry in Directory.EnumerateFileSystemEntries(_temporary).ToList())
                Move(entry, _target);
        }
        catch
        {
            foreach (var (from, to) in moved)
                Directory.Move(to, from);
            throw;
        }

        void Move(string from, string folder)
        {
            var to = Path.Combine(folder, Path.GetFileName(from));
            Directory.Move(from, to);
            moved.Push((from, to));
        }
    }

    public void Dispose()
    {
        foreach (var folder in new[] { _temporary, Old }.Where(Directory.Exists))
            Directory.Delete(folder, recursive: true);
    }

    private string Old => _temporary + ".old";

    private bool IsReplaced(string place)
    {
        var name = Path.GetFileName(place);
        return name is "README.md" or "articles" || name.StartsWith("articles.", StringComparison.Ordinal) || Path.Exists(Path.Combine(_temporary, name));
    }
}
