using Corpus.Cli.Opening;
using Corpus.Compiler.Compiling;

namespace Corpus.Cli.Exchange;

/// <summary>A folder that is written beside its place, and is there whole or not at all.</summary>
internal sealed class OutputFolder : IDisposable
{
    private const string Card = "README.md";
    private const string Articles = "articles";

    private readonly string _target;
    private readonly string _temporary;
    private readonly Action<string, string> _move;

    // Those that were made: a system call for each file among 100,000 is a second.
    private readonly HashSet<string> _folders = new(StringComparer.Ordinal);

    private OutputFolder(string target, Action<string, string> move)
    {
        _target = target;
        _move = move;
        _temporary = Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.{Path.GetRandomFileName()}");
        Directory.CreateDirectory(_temporary);
    }

    /// <summary>Where it is written.</summary>
    public string FullPath => _temporary;

    /// <summary>Begins a folder.</summary>
    /// <param name="path">Where it is to be.</param>
    /// <param name="force">Whether what is there may be replaced.</param>
    /// <param name="move">Moves a file or a folder; the system's unless given.</param>
    /// <exception cref="ToolException">It is a file, or has something in it already.</exception>
    public static OutputFolder Create(string path, bool force, Action<string, string>? move = null)
    {
        Refuse(path, force);
        var target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        Directory.CreateDirectory(Path.GetDirectoryName(target) ?? throw new ToolException($"'{path}' is the root of a disk; name a folder in it"));
        return new OutputFolder(target, move ?? Directory.Move);
    }

    /// <summary>Finds out whether it may be written, before the work begins.</summary>
    /// <param name="path">Where it is to be.</param>
    /// <param name="force">Whether what is there may be replaced.</param>
    /// <exception cref="ToolException">It is a file, or has something in it already.</exception>
    public static void Refuse(string path, bool force)
    {
        if (File.Exists(Path.TrimEndingDirectorySeparator(path)))
            throw new ToolException($"'{path}' is a file; name a folder");
        if (!force && Directory.Exists(path) && Directory.EnumerateFileSystemEntries(path).Any())
            throw new ToolException($"the folder '{path}' is not empty; name another one, or add --force to replace the corpus in it (README.md, articles, articles.*)");
        if (force && Directory.Exists(path) && FilesOfOthers(path).ToList() is [var first, ..] others)
            throw new ToolException($"'{path}' has files that are no corpus's, and that --force would remove: '{first}'{(others.Count > 1 ? $" and {others.Count - 1} more" : "")}; move them away, or name another folder");
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
    /// <exception cref="ToolException">Not all could be put back; what was there is kept beside it.</exception>
    public void Commit()
    {
        if (Directory.Exists(_target) && !Directory.EnumerateFileSystemEntries(_target).Any())
            Directory.Delete(_target);
        if (Directory.Exists(_target))
            Replace();
        else
            _move(_temporary, _target);
    }

    public void Dispose()
    {
        try
        {
            if (Directory.Exists(_temporary))
                Directory.Delete(_temporary, recursive: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // Why the work has failed is what counts, and that is being told.
        }
    }

    private void Replace()
    {
        var moved = new Stack<(string From, string To)>();
        Directory.CreateDirectory(Old);
        try
        {
            foreach (var place in Directory.EnumerateFileSystemEntries(_target).Where(IsReplaced).ToList())
                Move(place, Old);
            foreach (var entry in Directory.EnumerateFileSystemEntries(_temporary).ToList())
                Move(entry, _target);
        }
        catch (Exception failure)
        {
            PutBack(moved, failure);
            throw;
        }

        DeleteOld();

        void Move(string from, string folder)
        {
            var to = Path.Combine(folder, Path.GetFileName(from));
            _move(from, to);
            moved.Push((from, to));
        }
    }

    // One that cannot go back does not keep the others.
    private void PutBack(Stack<(string From, string To)> moved, Exception reason)
    {
        foreach (var (from, to) in moved)
        {
            try
            {
                _move(to, from);
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                // Where it is now, it is kept.
            }
        }

        if (Directory.EnumerateFileSystemEntries(Old).Any())
            throw new ToolException($"'{_target}' could not be replaced: {reason.Message.TrimEnd('.')}; it could not be put back either: what was there is in '{Old}'", innerException: reason);
        Directory.Delete(Old);
    }

    private void DeleteOld()
    {
        try
        {
            Directory.Delete(Old, recursive: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new ToolException($"'{_target}' was replaced, but what was there could not be deleted: {failure.Message.TrimEnd('.')}; delete '{Old}'", innerException: failure);
        }
    }

    private string Old => _temporary + ".old";

    private bool IsReplaced(string place) => IsOfCorpus(Path.GetFileName(place)) || Path.Exists(Path.Combine(_temporary, Path.GetFileName(place)));

    private static bool IsOfCorpus(string name) => name is Card or Articles || name.StartsWith(Articles + ".", StringComparison.Ordinal);

    // Of what would be removed, what no corpus has: a picture, a thesis, a README of something else.
    private static IEnumerable<string> FilesOfOthers(string folder)
    {
        foreach (var place in Directory.EnumerateFileSystemEntries(folder).Where(place => IsOfCorpus(Path.GetFileName(place))))
        {
            foreach (var file in Directory.Exists(place) ? Directory.EnumerateFiles(place, "*", SearchOption.AllDirectories) : [place])
            {
                if (Path.GetFileName(file) == Card ? !CardFile.IsCard(file) : ExchangeFormats.OfPath(file) is null)
                    yield return Path.GetRelativePath(folder, file);
            }
        }
    }
}
