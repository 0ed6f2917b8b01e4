using Corpus.Cli.Opening;

namespace Corpus.Cli.Trends;

/// <summary>The file that a trend is drawn into.</summary>
internal sealed class TrendFile
{
    private readonly string _path;
    private readonly bool _isPng;

    /// <exception cref="ToolException">Its name does not say that it is a picture, or there is no such folder.</exception>
    public TrendFile(string path)
    {
        _path = path;
        _isPng = string.Equals(Path.GetExtension(path), ".png", StringComparison.OrdinalIgnoreCase);
        if (!_isPng && !string.Equals(Path.GetExtension(path), ".svg", StringComparison.OrdinalIgnoreCase))
            throw new ToolException($"--plot '{path}' must end in .svg or .png");
        if (!Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(path))))
            throw new ToolException($"the folder of '{path}' does not exist; make it first");
    }

    /// <summary>Draws it; the file is there whole or not at all.</summary>
    /// <exception cref="ToolException">There is no font to draw with, or the file cannot be written.</exception>
    public void Write(Trend trend)
    {
        var content = Draw(trend);
        try
        {
            ImageFile.Write(_path, stream => stream.Write(content));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new ToolException($"'{_path}' cannot be written: {failure.Message}", innerException: failure);
        }
    }

    private byte[] Draw(Trend trend)
    {
        try
        {
            return TrendPicture.Draw(trend, _isPng);
        }
        catch (InvalidOperationException problem)
        {
            throw new ToolException(problem.Message, innerException: problem);
        }
    }
}
