using System.Text;

namespace Corpus.Testing.Tests;

/// <summary>A folder with gold that goes with its test.</summary>
internal sealed class TemporaryGold : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("corpus-gold-").FullName;

    public string FileOf(string name) => System.IO.Path.Combine(Path, name);

    public TemporaryGold Write(string name, string content) => Write(name, Encoding.UTF8.GetBytes(content));

    public TemporaryGold Write(string name, byte[] content)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(FileOf(name))!);
        File.WriteAllBytes(FileOf(name), content);
        return this;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
