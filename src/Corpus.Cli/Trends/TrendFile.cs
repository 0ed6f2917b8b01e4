using Corpus.Cli.Commands;
using Corpus.Cli.Opening;

namespace Corpus.Cli.Trends;

/// <summary>The file that a trend is drawn into.</summary>
internal sealed class TrendFile : IDisposable
{
    private readonly OutputFile _file;
    private readonly bool _isPng;

    /// <exception cref="ToolException">Its name does not say that it is a picture, or it cannot be written.</exception>
    public TrendFile(string path, CancellationToken cancellation)
    {
        _isPng = string.Equals(Path.GetExtension(path), ".png", StringComparison.OrdinalIgnoreCase);
        if (!_isPng && !string.Equals(Path.GetExtension(path), ".svg", StringComparison.OrdinalIgnoreCase))
            throw new ToolException($"--plot '{path}' must end in .svg or .png");
        _file = OutputFile.Of(path, hasDash: false, cancellation);
    }

    /// <summary>Draws it; the file is there whole or not at all.</summary>
    /// <exception cref="ToolException">There is no font to draw with, or the file cannot be written.</exception>
    public void Write(Trend trend)
    {
        var content = Draw(trend);
        _file.Write(stream => stream.Write(content));
    }

    public void Dispose() => _file.Dispose();

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
