using Corpus.Compiler.Integrity;

namespace Corpus.Cli.Opening;

/// <summary>Content that several corpora lie in; gone with the last of them.</summary>
/// <param name="content">The content.</param>
/// <param name="users">How many corpora there are, each of which disposes of this once.</param>
internal sealed class SharedContent(CheckedContent content, int users) : IDisposable
{
    private int _users = users;

    public void Dispose()
    {
        if (--_users == 0)
            content.Dispose();
    }
}
