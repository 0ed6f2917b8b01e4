using Corpus.Cli.Commands;

namespace Corpus.Cli.Tests.Querying;

/// <summary>The examples that help shows.</summary>
public sealed class ExampleTests
{
    [Fact]
    public void Examples_are_commands_that_can_be_given()
    {
        var root = CorpusCommand.Create();
        foreach (var verb in root.Subcommands)
        {
            var (exitCodes, examples) = ToolCommand.NotesOn(verb)!;

            Assert.StartsWith("0: ", exitCodes[0], StringComparison.Ordinal);
            Assert.True(examples.Count >= 2, verb.Name);
            Assert.All(examples, example =>
            {
                // Of an example that a shell does more with, the command in it.
                var command = example.Replace("source <(", "", StringComparison.Ordinal).Split([" #", " |", " >", ")  "], StringSplitOptions.None)[0];
                var words = ShellWords.Of(command);
                Assert.Equal(["corpus", verb.Name], words[..2]);
                Assert.Empty(root.Parse(words[1..]).Errors);
            });
        }
    }
}
