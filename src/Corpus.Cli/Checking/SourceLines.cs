using Corpus.Compiler.Compiling;

namespace Corpus.Cli.Checking;

/// <summary>Gives lines of files, each file read once if its lines are asked for in their order.</summary>
internal sealed class SourceLines : IDisposable
{
    private string? _path;
    private IEnumerator<string>? _lines;
    private int _line;

    /// <summary>A line, from 1; null of a file that cannot be read, or has not so many.</summary>
    public string? Of(string path, int line)
    {
        try
        {
            if (path != _path || line < _line)
                Open(path);
            while (_line < line && _lines?.MoveNext() == true)
                _line++;
            return _line == line ? _lines?.Current : null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    public void Dispose() => _lines?.Dispose();

    // A pipe says that it is empty; to open it might never return.
    private void Open(string path)
    {
        Dispose();
        (_path, _line, _lines) = (path, 0, null);
        if (ArticleFiles.LengthOf(path) > 0)
            _lines = File.ReadLines(path).GetEnumerator();
    }
}
