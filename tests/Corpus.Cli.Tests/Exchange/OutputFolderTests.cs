using Corpus.Cli.Exchange;
using Corpus.Cli.Opening;

namespace Corpus.Cli.Tests.Exchange;

/// <summary>A folder that is replaced: what was there is gone when the new one stands, and not before.</summary>
public sealed class OutputFolderTests : IDisposable
{
    private readonly TestFolder _folder = new TestFolder().With("uit/README.md", "---\nlicense: mit\n---\n").With("uit/articles/oud.txt", "Oud nieuws.").With("uit/brief.doc", "Geacht college");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_was_there_is_gone_when_the_new_one_stands()
    {
        Replace(Directory.Move);

        Assert.Equal(["uit/articles/nieuw.txt", "uit/brief.doc"], Files());
    }

    [Fact]
    public void If_something_fails_all_is_as_it_was()
    {
        var failure = Assert.Throws<IOException>(() => Replace((from, to) => Move(from, to, fails: from.EndsWith("articles", StringComparison.Ordinal) && to == _folder.PathOf("uit/articles"), isOnce: true)));

        Assert.Equal("No space left", failure.Message);
        Assert.Equal(["uit/README.md", "uit/articles/oud.txt", "uit/brief.doc"], Files());
        Assert.Equal([_folder.PathOf("uit")], Directory.GetFileSystemEntries(_folder.FullPath));
    }

    [Fact]
    public void What_cannot_be_put_back_is_kept_and_named()
    {
        var failure = Assert.Throws<ToolException>(() => Replace((from, to) => Move(from, to, fails: to == _folder.PathOf("uit/articles"), isOnce: false)));

        var old = Path.GetFileName(Assert.Single(Directory.GetDirectories(_folder.FullPath), folder => folder != _folder.PathOf("uit")));
        Assert.Equal([$"{old}/articles/oud.txt", "uit/README.md", "uit/brief.doc"], Files());
        Assert.EndsWith(".old", old, StringComparison.Ordinal);
        Assert.Equal(
            $"'{_folder.PathOf("uit")}' could not be replaced: No space left; it could not be put back either: what was there is in '{_folder.PathOf(old)}'", failure.Message);
    }

    private int _failures;

    private void Move(string from, string to, bool fails, bool isOnce)
    {
        if (fails && (!isOnce || _failures++ == 0))
            throw new IOException("No space left");
        Directory.Move(from, to);
    }

    private void Replace(Action<string, string> move)
    {
        using var folder = OutputFolder.Create(_folder.PathOf("uit"), force: true, move);
        File.WriteAllText(folder.PathOf("articles/nieuw.txt"), "Nieuws.");
        folder.Commit();
    }

    private IEnumerable<string> Files() => Directory.EnumerateFiles(_folder.FullPath, "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(_folder.FullPath, file).Replace(Path.DirectorySeparatorChar, '/')).Order(StringComparer.Ordinal);
}
