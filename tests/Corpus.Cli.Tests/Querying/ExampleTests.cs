using Corpus.Cli.Commands;

namespace Corpus.Cli.Tests.Querying;

/// <summary>The examples that help shows.</summary>
public sealed class ExampleTests
{
    private static readonly string[] Verbs = ["search", "kwic", "stats", "collocates", "keyness", "trend"];

    [Fact]
    public void Examples_are_commands_that_can_be_given()
    {
        var root = CorpusCommand.Create();
        foreach (var verb in Verbs)
        {
            var examples = ToolCommand.Examples(root.Subcommands.Single(command => command.Name == verb));

            Assert.True(examples.Count >= 2, verb);
            Assert.All(examples, example =>
            {
                var words = ShellWords.Of(example).TakeWhile(word => word is not ("|" or ">")).ToList();
                Assert.Equal(["corpus", verb], words[..2]);
                Assert.Empty(root.Parse(words[1..]).Errors);
            });
        }
    }
}
